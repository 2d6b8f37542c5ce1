import { Paragraph } from '@digdir/designsystemet-react'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { FormProvider } from 'react-hook-form'
import * as z from 'zod/mini'
import { Section } from '../../shared/ui/layout/page.tsx'
import { Stack } from '../../shared/ui/layout/stack.tsx'
import { insertRows, saveRow } from './assignment-mutations.ts'
import { gatheringsQuery } from './assignments-queries.ts'
import { useEditing } from './editing-context.ts'
import { FormFooter } from './form-footer.tsx'
import { GatheringChoice } from './gathering-choice.tsx'
import { columnNamesOf, LanguagePair } from './language-pair.tsx'
import { nameOf } from './names.ts'
import { isInOneLanguage, limits, textUpTo } from './text-schemas.ts'
import { useEditingMessages } from './texts/assignment-editing-messages.ts'
import { useEditForm } from './use-edit-form.ts'

/** Which gathering the assignment leads up to. */
export function GatheringForm() {
  const { gathering } = useEditingMessages()
  const { assignment, canEditTexts } = useEditing()
  return (
    <Section title={gathering.title}>
      {canEditTexts ? (
        <>
          <ChoiceForm />
          <NameForm />
        </>
      ) : (
        <Paragraph>{assignment.gatherings ? nameOf(assignment.gatherings) : gathering.hidden}</Paragraph>
      )}
    </Section>
  )
}

const choiceSchema = z
  .object({
    gathering_id: z.string(),
    name_nb: textUpTo(limits.gatheringName),
    name_nn: textUpTo(limits.gatheringName),
  })
  .check(
    z.refine(
      ({ gathering_id, name_nb, name_nn }) => gathering_id !== '' || (name_nb + name_nn).trim() !== '',
      { path: ['name_nb'], error: 'needed' },
    ),
  )

function ChoiceForm() {
  const { assignment, userId, regions } = useEditing()
  const { data: gatherings } = useSuspenseQuery(
    gatheringsQuery(
      userId,
      regions.map(({ id }) => id),
    ),
  )
  // The same one however often it has to be sent.
  const [newId, setNewId] = useState(() => crypto.randomUUID())
  const edit = useEditForm({
    schema: choiceSchema,
    values: { gathering_id: assignment.gathering_id, name_nb: '', name_nn: '' },
    save: async ({ gathering_id, name_nb, name_nn }, base) => {
      if (gathering_id === '') await insertRows('gatherings', [{ id: newId, name_nb, name_nn }])
      await saveRow(
        'assignments',
        assignment.id,
        { gathering_id: base.gathering_id },
        { gathering_id: gathering_id || newId },
      )
    },
    onSaved: () => setNewId(crypto.randomUUID()),
  })
  return (
    <FormProvider {...edit.form}>
      <Stack as="form" gap={5} noValidate onSubmit={(event) => void edit.submit(event)}>
        <GatheringChoice gatherings={gatherings} />
        <FormFooter edit={edit} />
      </Stack>
    </FormProvider>
  )
}

const nameSchema = z
  .object({ name_nb: textUpTo(limits.gatheringName), name_nn: textUpTo(limits.gatheringName) })
  .check(isInOneLanguage('name'))

function NameForm() {
  const { gathering: text, texts } = useEditingMessages()
  const { assignment, editableIds } = useEditing()
  const { gatherings: gathering } = assignment
  const edit = useEditForm({
    schema: nameSchema,
    values: { name_nb: gathering?.name_nb ?? '', name_nn: gathering?.name_nn ?? '' },
    save: (wanted, base) => saveRow('gatherings', assignment.gathering_id, base, wanted),
  })
  if (!gathering || !editableIds.includes(assignment.gathering_id))
    return <Paragraph data-size="sm">{text.shared}</Paragraph>
  return (
    <FormProvider {...edit.form}>
      <Stack as="form" gap={5} noValidate onSubmit={(event) => void edit.submit(event)}>
        <LanguagePair name="name" label={text.name} limit={limits.gatheringName} needed={text.nameNeeded} />
        <FormFooter edit={edit} columnNames={columnNamesOf({ name: text.name }, texts)} />
      </Stack>
    </FormProvider>
  )
}
