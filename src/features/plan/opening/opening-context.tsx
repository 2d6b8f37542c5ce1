import { createContext, use, useState, useSyncExternalStore } from 'react'
import { mainField, type PlanField, type PlanTable } from '../../../shared/plan/plan-fields.ts'
import { focusWhenThere } from '../../../shared/ui/focus-when-there.ts'
import { rowFieldId, usePlan } from '../saving/plan-context.tsx'
import { Opening } from './opening.ts'
import { isFormWanted } from './remembered-form.ts'

/** Null where a plan is only read: then all of it stands open, as text. */
export const OpeningContext = createContext<Opening | null>(null)

export const useOpening = () => use(OpeningContext)

/** A plan with so few actions is its own overview. */
const FEW_ACTIONS = 3

/** Kept for as long as the page is open. */
export function useNewOpening(actionCount: number): Opening {
  const [opening] = useState(() => {
    const isForm = isFormWanted()
    return new Opening({ isAllOpen: isForm ?? actionCount <= FEW_ACTIONS, isForm: isForm ?? false })
  })
  return opening
}

const never = () => () => {}

/** Away from the plan's page a row is always open. */
export function useIsOpen(rowId: string): boolean {
  const opening = useOpening()
  return useSyncExternalStore(opening?.subscribe ?? never, () => opening?.isOpen(rowId) ?? true)
}

export function useIsForm(): boolean {
  const opening = useOpening()
  return useSyncExternalStore(opening?.subscribe ?? never, () => opening?.isForm() ?? true)
}

/** Of these fields, those that are asked for; as one text, which is the same as long as they are. */
export function useWanted(fieldIds: readonly string[]): readonly string[] {
  const opening = useOpening()
  const wanted = useSyncExternalStore(opening?.subscribe ?? never, () =>
    fieldIds.filter((id) => opening?.isWanted(id)).join(' '),
  )
  return wanted === '' ? [] : wanted.split(' ')
}

/** Where a row's opening control is. */
export const rowButtonId = (rowId: string) => `row-${rowId}`

/** Opens a row that the next render brings, and puts the caret into it. */
export function useFocusNew() {
  const opening = useOpening()
  return (table: PlanTable, rowId: string, parentId?: string, field: PlanField = mainField(table)) => {
    opening?.open(parentId ? [parentId, rowId] : [rowId])
    focusWhenThere(rowFieldId(table, rowId, field))
  }
}

/** Goes back to a row that the next render brings again, open or closed as it was. */
export function useFocusAgain() {
  const opening = useOpening()
  const { rows } = usePlan()
  return (table: PlanTable, rowId: string) => {
    const parentId = rows.reflections.find(({ id }) => id === rowId)?.action_id
    if (parentId) opening?.open([parentId, rowId])
    const isOpen = opening?.isOpen(rowId) ?? true
    focusWhenThere(isOpen ? rowFieldId(table, rowId, mainField(table)) : rowButtonId(rowId))
  }
}
