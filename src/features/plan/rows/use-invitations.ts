import { useState } from 'react'
import { useIsForm, useWanted } from '../opening/opening-context.tsx'
import { rowFieldId } from '../saving/plan-context.tsx'
import { useRowTexts } from './use-row-texts.ts'

const optional = ['assumption', 'teacher_support', 'responsible', 'timeframe'] as const
export type InvitedField = (typeof optional)[number]

/**
 * Of an action's further fields those that stand there, and those that only are invited to: the ones that are empty and
 * that nobody has asked for. One that has come stays for as long as the row is open, also if its text is taken away.
 */
export function useInvitations(actionId: string) {
  const { texts } = useRowTexts('actions', actionId, optional)
  const wanted = useWanted(optional.map((field) => rowFieldId('actions', actionId, field)))
  const isForm = useIsForm()
  const [kept, setKept] = useState<readonly InvitedField[]>([])
  const isThere = (field: InvitedField) =>
    isForm || Boolean(texts[field]) || wanted.includes(rowFieldId('actions', actionId, field))
  const fresh = optional.filter((field) => isThere(field) && !kept.includes(field))
  if (fresh.length > 0) setKept([...kept, ...fresh])
  const fields = [...kept, ...fresh]
  return { fields, invited: optional.filter((field) => !fields.includes(field)) }
}
