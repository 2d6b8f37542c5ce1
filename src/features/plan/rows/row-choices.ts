import type { Positioned } from '../../../shared/plan/positions.ts'

export interface MoveTarget {
  id: string
  label: string
}

/** What can be done with a row as a whole. */
export interface RowChoices {
  /** What the row is called, e.g. «Aksjon 2». */
  rowName: string
  rowId: string
  /** Present for rows with an order of their own. */
  order?: { table: 'goals' | 'actions'; siblings: readonly Positioned[] }
  /** Goals that the row can be moved to. */
  targets?: MoveTarget[]
  onMoveTo?: (targetId: string) => void
  onDelete: () => void
  onMoved: (place: number, of: number) => void
}

export interface PlacedChoices extends RowChoices {
  place: number
  canMove: boolean
  moveTo: (index: number) => void
}
