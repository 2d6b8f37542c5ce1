import type { Tables } from '../../database.types.ts'
import type { SyncEngine } from '../../shared/sync/engine-types.ts'

/** The plan as a tree, as far as it matters here. */
export type PlanTree = readonly {
  goal: Tables<'goals'>
  shortTerm: readonly {
    goal: Tables<'goals'>
    actions: readonly { action: Tables<'actions'>; reflections: readonly Tables<'reflections'>[] }[]
  }[]
}[]

/** An action with what it stands under and what was said of it, oldest first. */
export interface PlacedAction {
  action: Tables<'actions'>
  goal: Tables<'goals'>
  longTerm: Tables<'goals'>
  reflections: readonly Tables<'reflections'>[]
}

/** A synced text of the plan, by the names that the database has for it. */
export interface TextPlace {
  table: 'goals' | 'actions' | 'reflections'
  rowId: string
  field: string
}

/** All actions, as one reads the form. */
export const actionsInOrder = (tree: PlanTree): PlacedAction[] =>
  tree.flatMap(({ goal: longTerm, shortTerm }) =>
    shortTerm.flatMap(({ goal, actions }) =>
      actions.map(({ action, reflections }) => ({ action, reflections, goal, longTerm })),
    ),
  )

/** All goals, also those without actions. */
export const goalsInOrder = (tree: PlanTree): Tables<'goals'>[] =>
  tree.flatMap(({ goal, shortTerm }) => [goal, ...shortTerm.map((below) => below.goal)])

/** Actions with what is typed on this device and not saved yet: what is judged is what one sees. */
export function withTyped(actions: readonly PlacedAction[], engine: SyncEngine): PlacedAction[] {
  const typed = <Row extends { id: string }>(
    table: TextPlace['table'],
    row: Row,
    fields: (keyof Row & string)[],
  ) => {
    const texts = fields.map((field) => {
      const { status, text } = engine.field({ table, id: row.id }, field).getSnapshot()
      return [field, status === 'saved' ? row[field] : text]
    })
    return { ...row, ...Object.fromEntries(texts) } as Row
  }
  return actions.map((placed) => ({
    ...placed,
    action: typed('actions', placed.action, [
      'body',
      'assumption',
      'teacher_support',
      'responsible',
      'timeframe',
    ]),
    reflections: placed.reflections.map((row) => typed('reflections', row, ['outcome', 'evidence'])),
  }))
}
