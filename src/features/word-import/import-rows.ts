import { generateNKeysBetween } from 'fractional-indexing'
import type { Json } from '../../database.types.ts'
import type { DraftAction, DraftLongTerm, DraftShortTerm } from './plan-draft.ts'

type Row = Record<string, Json>

/**
 * The rows of a plan as the database takes them, each with an id of its own; long-term goals after the last that is
 * there.
 */
export function importRows(plan: readonly DraftLongTerm[], lastPosition: string | null): Row[] {
  const positions = generateNKeysBetween(lastPosition, null, plan.length)
  return plan.flatMap(({ body, shortTerm }, at) => {
    const id = crypto.randomUUID()
    return [
      { kind: 'goals', id, parent_id: null, body, position: positions[at] ?? 'a0' },
      ...inOrder(shortTerm).flatMap(([goal, position]) => shortTermRows(goal, position, id)),
    ]
  })
}

function shortTermRows({ body, actions }: DraftShortTerm, position: string, parent_id: string): Row[] {
  const id = crypto.randomUUID()
  return [
    { kind: 'goals', id, parent_id, body, position },
    ...inOrder(actions).flatMap(([action, place]) => actionRows(action, place, id)),
  ]
}

function actionRows(action: DraftAction, position: string, goal_id: string): Row[] {
  const id = crypto.randomUUID()
  return [
    {
      kind: 'actions',
      id,
      goal_id,
      body: action.body,
      assumption: action.assumption,
      teacher_support: action.teacherSupport,
      responsible: action.responsible,
      timeframe: action.timeframe,
      status: action.status ?? 'planned',
      position,
    },
    ...action.reflections.map(({ reflectedOn, outcome, evidence, verdict }) => ({
      kind: 'reflections',
      id: crypto.randomUUID(),
      action_id: id,
      reflected_on: reflectedOn,
      outcome,
      evidence,
      verdict: verdict ?? 'too_early',
    })),
  ]
}

function inOrder<Item>(items: readonly Item[]): [Item, string][] {
  const positions = generateNKeysBetween(null, null, items.length)
  return items.map((item, at) => [item, positions[at] ?? 'a0'])
}
