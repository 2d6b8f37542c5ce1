import { useLocation } from '@tanstack/react-router'
import { useEffect, useEffectEvent } from 'react'
import { focusWhenThere } from '../../../shared/ui/focus-when-there.ts'
import { usePlan } from '../saving/plan-context.tsx'
import { useOpening } from './opening-context.tsx'

/** «table-row-field», as the plan's fields are called; see `rowFieldId`. */
const FIELD = /^(?:goals|actions|reflections)-([0-9a-f-]{36})-\w+$/

/** The address may name a field, as links in letters and feedback do: its row is opened, and the caret is put there. */
export function useCalledField() {
  const opening = useOpening()
  const { rows } = usePlan()
  const call = useLocation({ select: ({ hash, state }) => `${state.key ?? ''} ${hash}` })

  const answer = useEffectEvent((fieldId: string) => {
    const rowId = FIELD.exec(fieldId)?.[1]
    if (!rowId || !opening) return
    const parentId = rows.reflections.find(({ id }) => id === rowId)?.action_id
    opening.open(parentId ? [parentId, rowId] : [rowId], fieldId)
    focusWhenThere(fieldId)
  })
  useEffect(() => answer(call.split(' ')[1] ?? ''), [call])
}
