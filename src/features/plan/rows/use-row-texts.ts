import { useCallback, useMemo, useRef, useSyncExternalStore } from 'react'
import type { PlanTable } from '../../../shared/plan/plan-fields.ts'
import { usePlanEditing } from '../saving/plan-context.tsx'

export interface RowTexts {
  /** As they stand on this device, with what the other leader is typing just now. */
  texts: Readonly<Record<string, string>>
  /** One of them could not be saved, or holds two versions: it has to be looked at. */
  isProblem: boolean
}

/** The texts of a row that is shown without its fields; `fields` must stay the same from one render to the next. */
export function useRowTexts(table: PlanTable, rowId: string, fields: readonly string[]): RowTexts {
  const { engine } = usePlanEditing()
  const observed = useMemo(
    () => fields.map((field) => engine.field({ table, id: rowId }, field)),
    [engine, table, rowId, fields],
  )
  const subscribe = useCallback(
    (listener: () => void) => {
      const ends = observed.map((field) => field.subscribe(listener))
      return () => {
        for (const end of ends) end()
      }
    },
    [observed],
  )
  const known = useRef<RowTexts>({ texts: {}, isProblem: false })
  return useSyncExternalStore(subscribe, () => {
    const snapshots = observed.map((field) => field.getSnapshot())
    const texts = snapshots.map(({ text }, index) => [fields[index] ?? '', text] as const)
    const isProblem = snapshots.some(({ status, hasConflicts }) => status === 'refused' || hasConflicts)
    const isSame =
      known.current.isProblem === isProblem &&
      texts.every(([field, text]) => known.current.texts[field] === text)
    if (!isSame) known.current = { texts: Object.fromEntries(texts), isProblem }
    return known.current
  })
}
