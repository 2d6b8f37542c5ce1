import { Card, Field, Heading, Label, Paragraph, Select } from '@digdir/designsystemet-react'
import { useEffect, useState } from 'react'
import { FormProvider } from 'react-hook-form'
import * as z from 'zod/mini'
import { Columns, Stack } from '../../shared/ui/layout/stack.tsx'
import styles from './assignment-editing.module.css'
import { insertRows } from './assignment-mutations.ts'
import { useEditing } from './editing-context.ts'
import { FormFooter } from './form-footer.tsx'
import { LanguagePair } from './language-pair.tsx'
import { isInOneLanguage, limits, textUpTo } from './text-schemas.ts'
import { useEditingMessages } from './texts/assignment-editing-messages.ts'
import { useEditForm } from './use-edit-form.ts'

const newPartSchema = z
  .object({
    kind: z.enum(['plan', 'questions']),
    respondent: z.enum(['school', 'leader']),
    title_nb: textUpTo(limits.title),
    title_nn: textUpTo(limits.title),
  })
  .check(isInOneLanguage('title'))

type NewPart = z.infer<typeof newPartSchema>
const empty: NewPart = { kind: 'questions', respondent: 'school', title_nb: '', title_nn: '' }

export function NewPartForm({ onDone }: { onDone: () => void }) {
  const { parts: text, kind, respondent, texts, save } = useEditingMessages()
  const { assignment } = useEditing()
  // The same one however often it has to be sent.
  const [id] = useState(() => crypto.randomUUID())
  const edit = useEditForm({
    schema: newPartSchema,
    values: empty,
    save: (wanted) =>
      insertRows('assignment_parts', [
        {
          id,
          assignment_id: assignment.id,
          position: assignment.assignment_parts.length,
          ...wanted,
          // The plan is the school's: there is no leader's own.
          respondent: wanted.kind === 'plan' ? 'school' : wanted.respondent,
        },
      ]),
    onSaved: onDone,
  })
  const { register, watch, setFocus } = edit.form
  // Opened by a button that is gone now.
  useEffect(() => setFocus('kind'), [setFocus])
  const isPlan = watch('kind') === 'plan'
  return (
    <FormProvider {...edit.form}>
      <Card asChild>
        <Stack as="form" gap={5} noValidate onSubmit={(event) => void edit.submit(event)}>
          <Heading level={3} data-size="xs">
            {text.newTitle}
          </Heading>
          <Columns min="12rem" className={styles.fields}>
            <Field>
              <Label>{text.kind}</Label>
              <Field.Description>{isPlan ? text.planHelp : text.questionsHelp}</Field.Description>
              <Select {...register('kind')}>
                <Select.Option value="questions">{kind.questions}</Select.Option>
                <Select.Option value="plan">{kind.plan}</Select.Option>
              </Select>
            </Field>
            {!isPlan && (
              <Field>
                <Label>{text.respondent}</Label>
                <Field.Description>{text.fixed}</Field.Description>
                <Select {...register('respondent')}>
                  <Select.Option value="school">{respondent.school}</Select.Option>
                  <Select.Option value="leader">{respondent.leader}</Select.Option>
                </Select>
              </Field>
            )}
          </Columns>
          {isPlan && <Paragraph data-size="sm">{text.fixed}</Paragraph>}
          <LanguagePair name="title" label={text.name} limit={limits.title} needed={texts.titleNeeded} />
          <FormFooter edit={edit} submitLabel={save.add} onCancel={onDone} />
        </Stack>
      </Card>
    </FormProvider>
  )
}
