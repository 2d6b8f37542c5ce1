import { fieldsOf, type PlanField } from '../plan-fields.ts'
import { fieldText, type PlanRow, type PlanRows } from '../plan-rows.ts'
import { byPlace, planTree, type RowKind, stoodElsewhere } from '../plan-tree.ts'
import { type NumberedRow, walk } from '../plan-walk.ts'

export interface ComparedField {
  field: PlanField
  before: string
  after: string
}

/** A row of the plan in both states, with what stands under it. */
export interface ComparedRow {
  id: string
  kind: RowKind
  /** Goals and actions are counted through the later plan, as on its page; through the earlier when only there. */
  number: number
  change: 'none' | 'changed' | 'added' | 'removed'
  /** It stands under another row than before, or in another place under the same. */
  isMoved: boolean
  fields: ComparedField[]
  children: ComparedRow[]
}

/** Two states of a plan as one tree, in the order of the later; what is only in the earlier stands where it stood. */
export function comparePlans(before: PlanRows, after: PlanRows): ComparedRow[] {
  const [earlier, later] = [rowsById(before), rowsById(after)]
  const removed = [...earlier.values()].filter(({ id }) => !later.has(id))
  const all = [...later.values(), ...removed].sort(byPlace)
  const childrenOf = (parentId: string | null): ComparedRow[] =>
    all
      .filter((row) => row.parentId === parentId)
      .map((row) => compared(row, earlier.get(row.id), later.get(row.id), childrenOf(row.id)))
  return childrenOf(null)
}

const rowsById = (rows: PlanRows) => new Map(walk(planTree(rows)).map((row) => [row.id, row]))

function compared(
  { id, table, kind, number }: NumberedRow,
  was: NumberedRow | undefined,
  is: NumberedRow | undefined,
  children: ComparedRow[],
): ComparedRow {
  const value = (placed: { row: PlanRow } | undefined, field: string) =>
    placed ? fieldText(placed.row, field) : ''
  const fields = fieldsOf(table).map((field) => ({
    field,
    before: value(was, field),
    after: value(is, field),
  }))
  const isMoved = was !== undefined && is !== undefined && stoodElsewhere(was, is)
  const isChanged = isMoved || fields.some((field) => field.before !== field.after)
  const change = !was ? 'added' : !is ? 'removed' : isChanged ? 'changed' : 'none'
  return { id, kind, number, change, isMoved, fields, children }
}

/** Only what has changed, under the rows it stands in. */
export function onlyChanged(rows: readonly ComparedRow[]): ComparedRow[] {
  return rows
    .map((row) => ({ ...row, children: onlyChanged(row.children) }))
    .filter((row) => row.change !== 'none' || row.children.length > 0)
}

export const countChanges = (rows: readonly ComparedRow[]): number =>
  rows.reduce((sum, row) => sum + (row.change === 'none' ? 0 : 1) + countChanges(row.children), 0)
