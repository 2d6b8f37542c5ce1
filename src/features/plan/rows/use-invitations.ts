import { useState } from 'react'
import type { Messages } from '../../../shared/i18n/nb.ts'
import type { PlanTable } from '../../../shared/plan/plan-fields.ts'
import { useIsForm, useWanted } from '../opening/opening-context.tsx'
import { rowFieldId } from '../saving/plan-context.tsx'
import { useRowTexts } from './use-row-texts.ts'

export type InvitedField = keyof Messages['plan']['invite']

/**
 * Of a row's optional fields those that stand there, and those that only are invited to: the ones that are empty and
 * that nobody has asked for. One that has come stays for as long as the row is open, also if its text is taken away.
 * `optional` must stay the same from one render to the next.
 */
export function useInvitations<Field extends InvitedField>(
  table: PlanTable,
  rowId: string,
  optional: readonly Field[],
) {
  const { texts } = useRowTexts(table, rowId, optional)
  const wanted = useWanted(optional.map((field) => rowFieldId(table, rowId, field)))
  const isForm = useIsForm()
  const [kept, setKept] = useState<readonly Field[]>([])
  const isThere = (field: Field) =>
    isForm || Boolean(texts[field]) || wanted.includes(rowFieldId(table, rowId, field))
  const fresh = optional.filter((field) => isThere(field) && !kept.includes(field))
  if (fresh.length > 0) setKept([...kept, ...fresh])
  const fields = [...kept, ...fresh]
  return { fields, invited: optional.filter((field) => !fields.includes(field)) }
}
