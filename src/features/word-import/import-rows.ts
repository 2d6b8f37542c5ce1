import { generateKeyBetween } from 'fractional-indexing'
import type { Json } from '../../database.types.ts'
import { type DraftRow, type RowKind, rowKinds } from './preview/draft-rows.ts'

type Row = Record<string, Json>

/** The rows of a plan as the database takes them; long-term goals after the last that is there. */
export function importRows(rows: readonly DraftRow[], lastPosition: string | null): Row[] {
  /** The row that is open of each kind, and the last position under it. */
  const open: { id: string | null; last: string | null }[] = [{ id: null, last: lastPosition }]
  return rows.map((row) => {
    const depth = rowKinds.indexOf(row.kind)
    open.length = depth + 1
    const parent = open[depth] ?? { id: null, last: null }
    parent.last = generateKeyBetween(parent.last, null)
    open.push({ id: row.id, last: null })
    return columnsOf[row.kind](row, parent.id, parent.last)
  })
}

const goal = ({ id, texts }: DraftRow, parent_id: string | null, position: string): Row => ({
  kind: 'goals',
  id,
  parent_id,
  body: texts.body ?? '',
  position,
})

const columnsOf: Record<RowKind, (row: DraftRow, parentId: string | null, position: string) => Row> = {
  longTerm: goal,
  shortTerm: goal,
  action: ({ id, texts, status }, goal_id, position) => ({
    kind: 'actions',
    id,
    goal_id,
    body: texts.body ?? '',
    assumption: texts.assumption ?? '',
    teacher_support: texts.teacherSupport ?? '',
    responsible: texts.responsible ?? '',
    timeframe: texts.timeframe ?? '',
    status: status ?? 'planned',
    position,
  }),
  reflection: ({ id, texts, reflectedOn, verdict }, action_id) => ({
    kind: 'reflections',
    id,
    action_id,
    reflected_on: reflectedOn,
    outcome: texts.outcome ?? '',
    evidence: texts.evidence ?? '',
    verdict: verdict ?? 'too_early',
  }),
}
