import { Button, Textfield, ValidationMessage } from '@digdir/designsystemet-react'
import { zodResolver } from '@hookform/resolvers/zod'
import { useQueryClient } from '@tanstack/react-query'
import { useDeferredValue, useEffect, useState } from 'react'
import { useForm } from 'react-hook-form'
import * as z from 'zod/mini'
import { type Problem, problemOf } from '../../shared/columns/problem.ts'
import { useColumnsMessages } from '../../shared/columns/texts/columns-messages.ts'
import { Row, Stack } from '../../shared/ui/layout/stack.tsx'
import { Subtle } from '../../shared/ui/layout/subtle.tsx'
import { useUnsaved } from '../../shared/ui/unsaved-guard.tsx'
import styles from './examples.module.css'
import { saveExample } from './examples-mutations.ts'
import { type Example, examplesKey, fetchExample } from './examples-queries.ts'
import { findNames, knownNames, type School } from './find-names.ts'
import { NamesFound } from './names-found.tsx'

interface ExampleFormProps {
  example: Example
  school: School
  others: readonly School[]
  onSay: (said: string) => void
}

const textSchema = z.object({ text: z.string().check(z.regex(/\S/), z.maxLength(10_000)) })

/** What is shown of an example. It is checked as it stands here; what is changed afterwards has to be checked anew. */
export function ExampleForm({ example, school, others, onSay }: ExampleFormProps) {
  const { example: marking, examples: text, problems, theirs: savedNow } = useColumnsMessages()
  const queryClient = useQueryClient()
  const { register, handleSubmit, formState, reset, watch } = useForm({
    resolver: zodResolver(textSchema),
    defaultValues: { text: example.public_text },
  })
  const { isDirty, isSubmitting } = formState
  const [version, setVersion] = useState(example.version)
  const [theirs, setTheirs] = useState<string | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  const found = findNames(useDeferredValue(watch('text')), school, others)
  const [isRefused, setIsRefused] = useState(false)
  useUnsaved(isDirty)

  // What a colleague has saved meanwhile, as long as nothing is typed here.
  useEffect(() => {
    if (isDirty || isSubmitting) return
    setVersion(example.version)
    reset({ text: example.public_text })
  }, [example.version, example.public_text, isDirty, isSubmitting, reset])

  const save = (isChecked: boolean) =>
    handleSubmit(async ({ text: typed }) => {
      const shown = typed.trim().normalize()
      setProblem(null)
      const stillNamed = knownNames(findNames(shown, school, others)).length > 0
      setIsRefused(isChecked && stillNamed)
      if (isChecked && stillNamed) return
      try {
        if (!(await saveExample({ id: example.id, version, text: shown, isChecked }))) {
          const now = await fetchExample(example.id)
          setProblem(now ? 'changed' : 'not_allowed')
          setTheirs(now?.public_text ?? null)
          // Whoever has seen the other's text and saves again means it.
          if (now) setVersion(now.version)
          return
        }
      } catch (error) {
        setProblem(problemOf(error))
        return
      }
      setTheirs(null)
      reset({ text: shown })
      await queryClient.invalidateQueries({ queryKey: examplesKey }).catch(() => undefined)
      onSay(isChecked ? text.nowChecked : text.saved)
    })

  const wrong = formState.errors.text
  return (
    <Stack as="form" gap={3} className={styles.form} onSubmit={(event) => void save(true)(event)} noValidate>
      <Textfield
        {...register('text')}
        multiline
        rows={5}
        label={text.shown(school.name)}
        description={text.shownHelp}
        error={wrong && (wrong.type === 'too_big' ? marking.tooLong : marking.missing)}
      />
      <NamesFound text={watch('text')} found={found} isRefused={isRefused} />
      {problem && <ValidationMessage role="alert">{problems[problem]}</ValidationMessage>}
      {theirs !== null && (
        <blockquote className={styles.theirs} aria-label={savedNow}>
          {theirs}
        </blockquote>
      )}
      <Row>
        <Button
          type="submit"
          data-size="sm"
          variant={example.checked_at && !isDirty ? 'secondary' : 'primary'}
          loading={isSubmitting}
          aria-label={text.checkOf(school.name)}
        >
          {text.check}
        </Button>
        {isDirty && (
          <Button variant="secondary" data-size="sm" onClick={() => void save(false)()}>
            {text.save}
          </Button>
        )}
        <Subtle>{isDirty && text.unsaved}</Subtle>
      </Row>
    </Stack>
  )
}
