import { Card, Field, Label, Paragraph, Select } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { Columns, Stack } from '../../shared/ui/layout/stack.tsx'
import { Subtle } from '../../shared/ui/layout/subtle.tsx'
import styles from './assignment-editing.module.css'
import { useEditing } from './editing-context.ts'
import { LeaderView } from './leader-view.tsx'
import { useEditingMessages } from './texts/assignment-editing-messages.ts'

/** The assignment as leaders of a region will read it, in both languages. */
export function PreviewPage() {
  const { preview, texts } = useEditingMessages()
  const { assignment, regions } = useEditing()
  const included = regions.filter(({ id }) =>
    assignment.assignment_regions.some(({ region_id }) => region_id === id),
  )
  const [chosenId, setChosenId] = useState('')
  const region = included.find(({ id }) => id === chosenId) ?? included[0]
  return (
    <>
      <Paragraph>
        {preview.intro} {preview.saved}
      </Paragraph>
      {included.length > 1 && region && (
        <Field className={styles.short}>
          <Label>{preview.region}</Label>
          <Select value={region.id} onChange={({ target }) => setChosenId(target.value)}>
            {included.map(({ id, name }) => (
              <Select.Option key={id} value={id}>
                {name}
              </Select.Option>
            ))}
          </Select>
        </Field>
      )}
      <Columns min="24rem" gap={6}>
        {(['nb', 'nn'] as const).map((language) => (
          <Card key={language} asChild>
            <Stack as="section" aria-label={texts[language]}>
              <Subtle>{texts[language]}</Subtle>
              <LeaderView language={language} regionId={region?.id} />
            </Stack>
          </Card>
        ))}
      </Columns>
    </>
  )
}
