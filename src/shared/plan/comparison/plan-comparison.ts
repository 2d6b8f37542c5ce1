import { compareCodeUnits, dateOrder } from '../code-units.ts'
import type { PlanCopy } from '../handed-in/submission-content.ts'

export type PlanField =
  | 'body'
  | 'assumption'
  | 'teacherSupport'
  | 'responsible'
  | 'timeframe'
  | 'status'
  | 'reflectedOn'
  | 'outcome'
  | 'evidence'
  | 'verdict'

export interface ComparedField {
  field: PlanField
  before: string
  after: string
}

/** A row of the plan in both copies, with what stands under it. */
export interface ComparedRow {
  id: string
  kind: 'longTermGoal' | 'shortTermGoal' | 'action' | 'reflection'
  /** Goals and actions are counted through the later copy, as on its page; through the earlier when only there. */
  number: number
  change: 'none' | 'changed' | 'added' | 'removed'
  /** It stands under another row than before, or in another place under the same. */
  isMoved: boolean
  fields: ComparedField[]
  children: ComparedRow[]
}

type Row = { id: string; parentId: string | null; order: string; kind: ComparedRow['kind'] } & Partial<
  Record<PlanField, string>
>

const fieldsOf: Record<ComparedRow['kind'], PlanField[]> = {
  longTermGoal: ['body'],
  shortTermGoal: ['body'],
  action: ['body', 'assumption', 'teacherSupport', 'responsible', 'timeframe', 'status'],
  reflection: ['reflectedOn', 'outcome', 'evidence', 'verdict'],
}

/** Two copies of a plan as one tree, in the order of the later; what is only in the earlier stands where it stood. */
export function comparePlans(before: PlanCopy, after: PlanCopy): ComparedRow[] {
  const earlier = visible(rowsOf(before))
  const later = visible(rowsOf(after))
  const removed = [...earlier.values()].filter(({ id }) => !later.has(id))
  const all = [...later.values(), ...removed].sort(byOrder)
  const [numbersBefore, numbers] = [numbersOf(earlier), numbersOf(later)]

  function childrenOf(parentId: string | null): ComparedRow[] {
    return all
      .filter((row) => row.parentId === parentId)
      .map((row) => compared(row, numbers.get(row.id) ?? numbersBefore.get(row.id) ?? 0, childrenOf(row.id)))
  }

  function compared(row: Row, number: number, children: ComparedRow[]): ComparedRow {
    const [was, is] = [earlier.get(row.id), later.get(row.id)]
    const fields = fieldsOf[row.kind].map((field) => ({
      field,
      before: was?.[field] ?? '',
      after: is?.[field] ?? '',
    }))
    const isMoved = was !== undefined && is !== undefined && stoodElsewhere(was, is)
    const isChanged = isMoved || fields.some((field) => field.before !== field.after)
    const change = !was ? 'added' : !is ? 'removed' : isChanged ? 'changed' : 'none'
    return { id: row.id, kind: row.kind, number, change, isMoved, fields, children }
  }

  return childrenOf(null)
}

// A reflection's place is its date, which is compared as such.
const stoodElsewhere = (was: Row, is: Row) =>
  was.parentId !== is.parentId || (is.kind !== 'reflection' && was.order !== is.order)

/** Goals and actions are counted through the whole copy, reflections under each action. */
function numbersOf(rows: ReadonlyMap<string, Row>): Map<string, number> {
  const inOrder = [...rows.values()].sort(byOrder)
  const counts = new Map<string, number>()
  const numbers = new Map<string, number>()
  function count(parentId: string | null) {
    for (const { id, kind } of inOrder.filter((row) => row.parentId === parentId)) {
      const counted = kind === 'reflection' ? `under ${parentId}` : kind
      const number = (counts.get(counted) ?? 0) + 1
      counts.set(counted, number)
      numbers.set(id, number)
      count(id)
    }
  }
  count(null)
  return numbers
}

/** Only what has changed, under the rows it stands in. */
export function onlyChanged(rows: readonly ComparedRow[]): ComparedRow[] {
  return rows
    .map((row) => ({ ...row, children: onlyChanged(row.children) }))
    .filter((row) => row.change !== 'none' || row.children.length > 0)
}

export const countChanges = (rows: readonly ComparedRow[]): number =>
  rows.reduce((sum, row) => sum + (row.change === 'none' ? 0 : 1) + countChanges(row.children), 0)

/** By id, without what stands under a row that was deleted: nobody sees it. */
function visible(rows: readonly Row[]): Map<string, Row> {
  const all = new Map(rows.map((row) => [row.id, row]))
  const isSeen = (row: Row | undefined): boolean =>
    row !== undefined && (row.parentId === null || isSeen(all.get(row.parentId)))
  return new Map([...all].filter(([, row]) => isSeen(row)))
}

function rowsOf({ goals, actions, reflections }: PlanCopy): Row[] {
  return [
    ...goals.map((goal) => ({
      ...goal,
      kind: goal.parentId === null ? ('longTermGoal' as const) : ('shortTermGoal' as const),
      order: goal.position,
    })),
    ...actions.map((action) => ({
      ...action,
      kind: 'action' as const,
      parentId: action.goalId,
      order: action.position,
    })),
    ...reflections.map((reflection) => ({
      ...reflection,
      kind: 'reflection' as const,
      parentId: reflection.actionId,
      order: dateOrder(reflection.reflectedOn),
      reflectedOn: reflection.reflectedOn ?? '',
    })),
  ]
}

const byOrder = (a: Row, b: Row) => compareCodeUnits(a.order, b.order) || compareCodeUnits(a.id, b.id)
