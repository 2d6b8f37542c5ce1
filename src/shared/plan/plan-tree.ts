import { compareCodeUnits } from './code-units.ts'
import { orderColumn, type PlanTable, parentColumn, planTables } from './plan-fields.ts'
import {
  type Action,
  fieldText,
  filterRows,
  type Goal,
  isDeleted,
  type PlanRow,
  type PlanRows,
  type Reflection,
} from './plan-rows.ts'

export interface ActionNode {
  action: Action
  /** Which of all the plan's actions it is, so that each has a name of its own; goals likewise. */
  number: number
  reflections: Reflection[]
}

export interface ShortTermNode {
  goal: Goal
  number: number
  actions: ActionNode[]
}

export interface LongTermNode {
  goal: Goal
  number: number
  shortTerm: ShortTermNode[]
}

export type RowKind = 'longTermGoal' | 'shortTermGoal' | 'action' | 'reflection'

/** A row in its place, whatever table it is of. */
export interface PlacedRow<Table extends PlanTable = PlanTable> {
  id: string
  table: Table
  kind: RowKind
  row: PlanRow<Table>
  parentId: string | null
  /** Its place there, see `byPlace`. */
  order: string
}

export function placeOf<Table extends PlanTable>(table: Table, row: PlanRow<Table>): PlacedRow<Table> {
  const parentId = fieldText(row, parentColumn[table]) || null
  return {
    id: row.id,
    table,
    kind: kindOf(table, parentId),
    row,
    parentId,
    order:
      orderOf(table, fieldText(row, orderColumn[table])) +
      (table === 'reflections' ? ` ${row.created_at}` : ''),
  }
}

/** All rows, deleted ones too, in no order. */
export const placedRows = (rows: PlanRows): PlacedRow[] =>
  planTables.flatMap((table): PlacedRow[] => rows[table].map((row) => placeOf(table, row)))

/** Of a position or a date: a reflection without one comes after those that have one, as in the database. */
export const orderOf = (table: PlanTable, value: string): string =>
  table === 'reflections' && value === '' ? '~' : value

const kindOf = (table: PlanTable, parentId: string | null): RowKind => {
  if (table === 'goals') return parentId === null ? 'longTermGoal' : 'shortTermGoal'
  return table === 'actions' ? 'action' : 'reflection'
}

/** Ties, from two leaders adding at the same moment, are broken by id so that both see the same order. */
export const byPlace = (a: { order: string; id: string }, b: { order: string; id: string }): number =>
  compareCodeUnits(a.order, b.order) || compareCodeUnits(a.id, b.id)

type Place = Pick<PlacedRow, 'table' | 'order'> & { parentId: string | null | undefined }

/** Under another row, or elsewhere under the same. A reflection's place is its date, which is told as such. */
export const stoodElsewhere = (was: Place, is: Place): boolean =>
  was.parentId !== is.parentId || (is.table !== 'reflections' && was.order !== is.order)

/** The rows as the form shows them: nested, in order, without what is deleted or stands under something deleted. */
export const planTree = (rows: PlanRows): LongTermNode[] => nested(filterRows(rows, (row) => !isDeleted(row)))

/** The same with what is deleted, and counted with it. */
export function nested(rows: PlanRows): LongTermNode[] {
  const goalsUnder = grouped('goals', rows.goals)
  const actionsUnder = grouped('actions', rows.actions)
  const reflectionsUnder = grouped('reflections', rows.reflections)
  let shortTermGoals = 0
  let allActions = 0
  return goalsUnder(null).map((goal, index) => ({
    goal,
    number: index + 1,
    shortTerm: goalsUnder(goal.id).map((shortTermGoal) => ({
      goal: shortTermGoal,
      number: ++shortTermGoals,
      actions: actionsUnder(shortTermGoal.id).map((action) => ({
        action,
        number: ++allActions,
        reflections: reflectionsUnder(action.id),
      })),
    })),
  }))
}

/** The rows under each other row, in order. */
function grouped<Table extends PlanTable>(table: Table, rows: readonly PlanRow<Table>[]) {
  const groups = new Map<string | null, PlanRow<Table>[]>()
  for (const { parentId, row } of rows.map((row) => placeOf(table, row)).sort(byPlace)) {
    const group = groups.get(parentId)
    if (group) group.push(row)
    else groups.set(parentId, [row])
  }
  return (parentId: string | null) => groups.get(parentId) ?? []
}

/** By id, without what stands under a row that is not there: nobody sees it. */
export function visible<Row extends { id: string; parentId: string | null | undefined }>(
  rows: Iterable<Row>,
): Map<string, Row> {
  const all = new Map([...rows].map((row) => [row.id, row]))
  const isSeen = (row: Row | undefined): boolean =>
    row !== undefined && (row.parentId == null || isSeen(all.get(row.parentId)))
  return new Map([...all].filter(([, row]) => isSeen(row)))
}

/** What can be restored, newest first. Rows under a deleted one are left out: they come back with it. */
export function deletedRows(rows: PlanRows): PlacedRow[] {
  const all = placedRows(rows)
  const seen = visible(all.filter(({ row }) => !isDeleted(row)))
  return all
    .filter(({ row, parentId }) => isDeleted(row) && (parentId === null || seen.has(parentId)))
    .sort((a, b) => fieldText(b.row, 'deleted_at').localeCompare(fieldText(a.row, 'deleted_at')))
}
