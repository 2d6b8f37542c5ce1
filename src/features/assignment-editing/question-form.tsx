import { Heading, Textfield } from '@digdir/designsystemet-react'
import { useEffect } from 'react'
import { FormProvider } from 'react-hook-form'
import * as z from 'zod/mini'
import { Stack } from '../../shared/ui/layout/stack.tsx'
import styles from './assignment-editing.module.css'
import { insertRows, saveRow } from './assignment-mutations.ts'
import type { Part, Question } from './assignments-queries.ts'
import { useEditing } from './editing-context.ts'
import { FormFooter } from './form-footer.tsx'
import { columnNamesOf, LanguagePair } from './language-pair.tsx'
import { isInOneLanguage, limits, textUpTo } from './text-schemas.ts'
import { useEditingMessages } from './texts/assignment-editing-messages.ts'
import { useEditForm } from './use-edit-form.ts'

const questionSchema = z
  .object({
    label: textUpTo(limits.label),
    stem_nb: textUpTo(limits.question),
    stem_nn: textUpTo(limits.question),
    body_nb: textUpTo(limits.question),
    body_nn: textUpTo(limits.question),
  })
  .check(isInOneLanguage('body'))

type QuestionTexts = z.infer<typeof questionSchema>
const empty: QuestionTexts = { label: '', stem_nb: '', stem_nn: '', body_nb: '', body_nn: '' }

interface QuestionFormProps {
  part: Part
  /** Absent: a new one, which gets `newId`. */
  question?: Question
  newId?: string
  onDone: () => void
}

export function QuestionForm({ part, question, newId = '', onDone }: QuestionFormProps) {
  const { questions: text, texts, save } = useEditingMessages()
  const { confirmChange } = useEditing()
  const edit = useEditForm({
    schema: questionSchema,
    values: question ? textsOf(question) : empty,
    confirm: () => confirmChange(part.id),
    save: (wanted, base) =>
      question
        ? saveRow('questions', question.id, base, wanted)
        : insertRows('questions', [{ id: newId, part_id: part.id, position: nextPosition(part), ...wanted }]),
    onSaved: onDone,
  })
  const { register, formState, setFocus } = edit.form
  // Opened by a button that is gone now.
  useEffect(() => setFocus('label'), [setFocus])
  const names = { stem: text.stem, body: text.body }
  return (
    <FormProvider {...edit.form}>
      <Stack as="form" gap={5} noValidate onSubmit={(event) => void edit.submit(event)}>
        {!question && (
          <Heading level={5} data-size="2xs">
            {text.newTitle}
          </Heading>
        )}
        <Textfield
          {...register('label')}
          className={styles.short}
          label={text.label}
          description={text.labelHelp}
          error={formState.errors.label && texts.tooLong(limits.label)}
        />
        <LanguagePair
          name="body"
          label={names.body}
          limit={limits.question}
          rows={3}
          needed={text.bodyNeeded}
        />
        <LanguagePair name="stem" label={names.stem} limit={limits.question} rows={2} help={text.stemHelp} />
        <FormFooter
          edit={edit}
          columnNames={{ label: text.label, ...columnNamesOf(names, texts) }}
          submitLabel={question ? save.save : save.add}
          onCancel={onDone}
        />
      </Stack>
    </FormProvider>
  )
}

const textsOf = ({ label, stem_nb, stem_nn, body_nb, body_nn }: Question): QuestionTexts => ({
  label,
  stem_nb,
  stem_nn,
  body_nb,
  body_nn,
})

const nextPosition = ({ questions }: Part) => Math.max(-1, ...questions.map(({ position }) => position)) + 1
