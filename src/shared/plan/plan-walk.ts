import type { Goal } from './plan-rows.ts'
import { type ActionNode, type LongTermNode, type PlacedRow, placeOf } from './plan-tree.ts'

export interface NumberedRow extends PlacedRow {
  /** Goals and actions are counted through the whole plan, reflections under each action. */
  number: number
}

/** The tree row by row, as one reads the form. */
export const walk = (tree: readonly LongTermNode[]): NumberedRow[] =>
  tree.flatMap((longTerm) => [
    { ...placeOf('goals', longTerm.goal), number: longTerm.number },
    ...longTerm.shortTerm.flatMap((shortTerm) => [
      { ...placeOf('goals', shortTerm.goal), number: shortTerm.number },
      ...shortTerm.actions.flatMap(({ action, number, reflections }) => [
        { ...placeOf('actions', action), number },
        ...reflections.map((row, index) => ({ ...placeOf('reflections', row), number: index + 1 })),
      ]),
    ]),
  ])

/** An action with what it stands under. */
export interface PlacedAction extends ActionNode {
  goal: Goal
  longTerm: Goal
}

export const actionsInOrder = (tree: readonly LongTermNode[]): PlacedAction[] =>
  tree.flatMap(({ goal: longTerm, shortTerm }) =>
    shortTerm.flatMap(({ goal, actions }) => actions.map((node) => ({ ...node, goal, longTerm }))),
  )

/** All goals, also those without actions. */
export const goalsInOrder = (tree: readonly LongTermNode[]): Goal[] =>
  tree.flatMap(({ goal, shortTerm }) => [goal, ...shortTerm.map((below) => below.goal)])
