import { FormProvider } from 'react-hook-form'
import { Section } from '../../shared/ui/layout/page.tsx'
import { Stack } from '../../shared/ui/layout/stack.tsx'
import { saveRow } from './assignment-mutations.ts'
import { useEditing } from './editing-context.ts'
import { FormFooter } from './form-footer.tsx'
import { columnNamesOf, LanguagePair } from './language-pair.tsx'
import { ReadTexts } from './read-texts.tsx'
import { limits, titleAndIntroSchema } from './text-schemas.ts'
import { useEditingMessages } from './texts/assignment-editing-messages.ts'
import { useEditForm } from './use-edit-form.ts'

/** What the assignment is called, and what leaders read first. */
export function TitleForm() {
  const { texts } = useEditingMessages()
  const { assignment, canEditTexts } = useEditing()
  const { id, title_nb, title_nn, intro_nb, intro_nn } = assignment
  const edit = useEditForm({
    schema: titleAndIntroSchema,
    values: { title_nb, title_nn, intro_nb, intro_nn },
    save: (wanted, base) => saveRow('assignments', id, base, wanted),
  })
  const names = { title: texts.name, intro: texts.intro }
  return (
    <Section title={texts.title}>
      {canEditTexts ? (
        <FormProvider {...edit.form}>
          <Stack as="form" gap={5} noValidate onSubmit={(event) => void edit.submit(event)}>
            <LanguagePair name="title" label={names.title} limit={limits.title} needed={texts.titleNeeded} />
            <LanguagePair name="intro" label={names.intro} limit={limits.intro} rows={5} />
            <FormFooter edit={edit} columnNames={columnNamesOf(names, texts)} />
          </Stack>
        </FormProvider>
      ) : (
        <ReadTexts row={assignment} names={names} />
      )}
    </Section>
  )
}
