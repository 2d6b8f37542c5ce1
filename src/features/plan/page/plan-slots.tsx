import { createContext, Fragment, type ReactNode, use } from 'react'
import type { PlanTable } from '../../../shared/plan/plan-fields.ts'

export interface RowPlace {
  table: PlanTable
  rowId: string
  /** Which row it is, in words. */
  rowName: string
}

export interface FieldPlace extends RowPlace {
  field: string
}

export type PlanColumn = 'longTerm' | 'shortTerm' | 'action' | 'reflection'

/** What other features show inside the plan. The route puts them together, so that the plan knows none of them. */
export interface PlanSlots {
  /** Instead of a text that is only read. Undefined: the text as it is. */
  text?: (place: FieldPlace, text: string) => ReactNode | undefined
  /** Under a text, in its cell. */
  field?: (place: FieldPlace) => ReactNode
  /** In a row's cell, before its texts. */
  head?: (place: RowPlace) => ReactNode
  /** In a row's cell, after its texts. */
  row?: (place: RowPlace) => ReactNode
  /** Under a column's heading. */
  column?: (column: PlanColumn) => ReactNode
}

const SlotsContext = createContext<readonly PlanSlots[]>([])

/** Takes a list that stays the same from one drawing to the next. */
export const PlanSlotsProvider = SlotsContext

function useSlots(content: (slots: PlanSlots) => ReactNode) {
  // The list never changes its order, so the index says which is which.
  return use(SlotsContext).map((slots, index) => <Fragment key={String(index)}>{content(slots)}</Fragment>)
}

/** What stands instead of the text; undefined when nothing does. */
export const useTextSlot = (place: FieldPlace, text: string): ReactNode | undefined =>
  use(SlotsContext)
    .map((slots) => slots.text?.(place, text))
    .find((content) => content !== undefined)

export const FieldSlot = (place: FieldPlace) => useSlots(({ field }) => field?.(place))
export const HeadSlot = (place: RowPlace) => useSlots(({ head }) => head?.(place))
export const RowSlot = (place: RowPlace) => useSlots(({ row }) => row?.(place))
export const ColumnSlot = ({ name }: { name: PlanColumn }) => useSlots(({ column }) => column?.(name))
