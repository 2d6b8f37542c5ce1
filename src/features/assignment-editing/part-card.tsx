import { Card, Heading, Tag } from '@digdir/designsystemet-react'
import { FormProvider } from 'react-hook-form'
import { Row, Stack } from '../../shared/ui/layout/stack.tsx'
import { saveRow } from './assignment-mutations.ts'
import type { Part } from './assignments-queries.ts'
import { DeadlinesForm } from './deadlines-form.tsx'
import { useEditing } from './editing-context.ts'
import { FormFooter } from './form-footer.tsx'
import { columnNamesOf, LanguagePair } from './language-pair.tsx'
import { titleOf } from './names.ts'
import { PartTools } from './part-tools.tsx'
import { QuestionsEditor } from './questions-editor.tsx'
import { ReadTexts } from './read-texts.tsx'
import { limits, titleAndIntroSchema } from './text-schemas.ts'
import { useEditingMessages } from './texts/assignment-editing-messages.ts'
import { useEditForm } from './use-edit-form.ts'

interface PartCardProps {
  part: Part
  index: number
}

export function PartCard({ part, index }: PartCardProps) {
  const { parts: text, kind, respondent } = useEditingMessages()
  const { canEditTexts } = useEditing()
  const title = text.numbered(index + 1, titleOf(part))
  return (
    <Card asChild>
      <Stack as="section" gap={6} aria-label={title}>
        <Row>
          <Heading level={3} data-size="xs">
            {title}
          </Heading>
          <Tag data-size="sm">{kind[part.kind]}</Tag>
          <Tag data-size="sm">{respondent[part.respondent]}</Tag>
          {canEditTexts && <PartTools part={part} index={index} />}
        </Row>
        {canEditTexts ? (
          <PartTextsForm part={part} />
        ) : (
          <ReadTexts row={part} names={{ title: text.name, intro: text.intro }} />
        )}
        <DeadlinesForm part={part} />
        {part.kind === 'questions' && <QuestionsEditor part={part} />}
      </Stack>
    </Card>
  )
}

function PartTextsForm({ part }: { part: Part }) {
  const { parts: text, texts } = useEditingMessages()
  const { confirmChange } = useEditing()
  const { id, title_nb, title_nn, intro_nb, intro_nn } = part
  const edit = useEditForm({
    schema: titleAndIntroSchema,
    values: { title_nb, title_nn, intro_nb, intro_nn },
    confirm: () => confirmChange(id),
    save: (wanted, base) => saveRow('assignment_parts', id, base, wanted),
  })
  const names = { title: text.name, intro: text.intro }
  return (
    <FormProvider {...edit.form}>
      <Stack as="form" gap={5} noValidate onSubmit={(event) => void edit.submit(event)}>
        <LanguagePair name="title" label={names.title} limit={limits.title} needed={texts.titleNeeded} />
        <LanguagePair name="intro" label={names.intro} limit={limits.intro} rows={3} />
        <FormFooter edit={edit} columnNames={columnNamesOf(names, texts)} />
      </Stack>
    </FormProvider>
  )
}
