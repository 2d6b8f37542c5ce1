import { createContext, Fragment, type ReactNode, use } from 'react'
import type { PlanTable } from './plan-rows.ts'

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
  /** Under a text, in its cell. */
  field?: (place: FieldPlace) => ReactNode
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

export const FieldSlot = (place: FieldPlace) => useSlots(({ field }) => field?.(place))
export const RowSlot = (place: RowPlace) => useSlots(({ row }) => row?.(place))
export const ColumnSlot = ({ name }: { name: PlanColumn }) => useSlots(({ column }) => column?.(name))
