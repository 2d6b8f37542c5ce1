import { zodResolver } from '@hookform/resolvers/zod'
import { useEffect, useRef, useState } from 'react'
import { type DefaultValues, type FieldValues, type Path, type PathValue, useForm } from 'react-hook-form'
import type * as z from 'zod/mini'
import { useUnsaved } from '../../shared/ui/unsaved-guard.tsx'
import { useEditing } from './editing-context.ts'
import { type Problem, problemOf } from './problem.ts'
import { ChangedMeanwhileError, type ColumnValues } from './row-changes.ts'

interface EditFormOptions<Values extends FieldValues> {
  schema: z.ZodMiniType<Values, Values>
  /** As it is saved now. */
  values: Values
  /** Writes what is wanted, given what the form began with. */
  save: (wanted: Values, base: Values) => Promise<unknown>
  /** Asked before it is written; false leaves the form as it is. */
  confirm?: () => Promise<boolean>
  onSaved?: () => void
}

/**
 * A form that loses nothing: what is typed stays when saving fails, while saving and when others save beside it;
 * leaving the page with it warns.
 */
export function useEditForm<Values extends FieldValues>(options: EditFormOptions<Values>) {
  const { schema, values, save, confirm, onSaved } = options
  const { refresh } = useEditing()
  const form = useForm<Values>({
    resolver: zodResolver(schema) as never,
    defaultValues: values as DefaultValues<Values>,
  })
  const base = useRef(values)
  const [problem, setProblem] = useState<Problem | null>(null)
  const [theirs, setTheirs] = useState<ColumnValues | null>(null)
  const [isSaved, setIsSaved] = useState(false)
  const { isDirty, isSubmitting } = form.formState
  useUnsaved(isDirty)

  /** From now on this is what the form began with; what the person has typed stays. */
  function rebase(saved: Values, typed: Values) {
    base.current = saved
    form.reset(saved)
    for (const name of Object.keys(typed) as Path<Values>[]) {
      form.setValue(name, typed[name] as PathValue<Values, Path<Values>>, { shouldDirty: true })
    }
  }

  const fresh = JSON.stringify(values)
  // biome-ignore lint/correctness/useExhaustiveDependencies: only new values from the database count.
  useEffect(() => {
    if (isDirty || isSubmitting) return
    base.current = values
    form.reset(values)
  }, [fresh])

  const submit = form.handleSubmit(async () => {
    const wanted = structuredClone(form.getValues())
    setProblem(null)
    setTheirs(null)
    setIsSaved(false)
    try {
      if (confirm && !(await confirm())) return
      await save(wanted, base.current)
    } catch (error) {
      if (!(error instanceof ChangedMeanwhileError)) {
        setProblem(problemOf(error))
        return
      }
      setTheirs(error.theirs)
      rebase({ ...base.current, ...error.theirs }, form.getValues())
      return
    }
    // What was typed while it was being saved is not saved yet.
    rebase(wanted, form.getValues())
    setIsSaved(true)
    await refresh().catch(() => undefined)
    onSaved?.()
  })

  function takeTheirs() {
    for (const [name, value] of Object.entries(theirs ?? {})) {
      form.setValue(name as Path<Values>, value as PathValue<Values, Path<Values>>, { shouldDirty: true })
    }
    setTheirs(null)
  }

  function discard() {
    form.reset(values)
    base.current = values
    setProblem(null)
    setTheirs(null)
  }

  return { form, submit, problem, theirs, takeTheirs, discard, isSaved: isSaved && !isDirty }
}

export type EditForm = Pick<
  ReturnType<typeof useEditForm>,
  'problem' | 'theirs' | 'takeTheirs' | 'discard' | 'isSaved'
>
