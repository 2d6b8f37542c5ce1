import { Field, Label, Paragraph, Select } from '@digdir/designsystemet-react'
import { useState } from 'react'
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
      <div className={styles.previews}>
        {(['nb', 'nn'] as const).map((language) => (
          <section key={language} className={styles.preview} aria-label={texts[language]}>
            <p className={styles.previewLanguage}>{texts[language]}</p>
            <LeaderView language={language} regionId={region?.id} />
          </section>
        ))}
      </div>
    </>
  )
}
