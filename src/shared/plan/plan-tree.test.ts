import { describe, expect, test } from 'vitest'
import { newRow, type PlanRows } from './plan-rows.ts'
import { deletedRows, planTree } from './plan-tree.ts'

const goal = (id: string, parent_id: string | null, position: string) =>
  newRow('goals', { id, parent_id, position, body: id })
const action = (id: string, goal_id: string, position: string) =>
  newRow('actions', { id, goal_id, position, body: id })
const reflection = (id: string, action_id: string, reflected_on: string | null) =>
  newRow('reflections', { id, action_id, reflected_on, outcome: id })

const plan: PlanRows = {
  goals: [goal('L2', null, 'a1'), goal('L1', null, 'a0'), goal('S2', 'L1', 'a1'), goal('S1', 'L1', 'Zz')],
  actions: [action('A2', 'S1', 'a1'), action('A1', 'S1', 'a0'), action('A3', 'S2', 'a0')],
  reflections: [reflection('R2', 'A1', '2026-03-01'), reflection('R1', 'A1', '2025-10-27')],
}

const outline = (rows: PlanRows) =>
  planTree(rows).map((long) => [
    long.goal.id,
    long.shortTerm.map((short) => [
      short.goal.id,
      short.actions.map((node) => [node.action.id, node.reflections.map((row) => row.id)]),
    ]),
  ])

const deletedAt = (id: string): PlanRows => ({
  goals: plan.goals.map((row) => (row.id === id ? { ...row, deleted_at: '2026-01-01' } : row)),
  actions: plan.actions.map((row) => (row.id === id ? { ...row, deleted_at: '2026-01-01' } : row)),
  reflections: plan.reflections.map((row) => (row.id === id ? { ...row, deleted_at: '2026-01-01' } : row)),
})

describe('the tree', () => {
  test('nests and orders: by position as the database compares, reflections by date', () => {
    expect(outline(plan)).toEqual([
      [
        'L1',
        [
          [
            'S1',
            [
              ['A1', ['R1', 'R2']],
              ['A2', []],
            ],
          ],
          ['S2', [['A3', []]]],
        ],
      ],
      ['L2', []],
    ])
  })

  test('a reflection without a date stands after those that have one', () => {
    const reflections = [reflection('R0', 'A1', null), ...plan.reflections]
    const [first] = planTree({ ...plan, reflections })[0]?.shortTerm[0]?.actions ?? []
    expect(first?.reflections.map(({ id }) => id)).toEqual(['R1', 'R2', 'R0'])
  })

  test('goals and actions are counted through the whole plan, so that no two have the same name', () => {
    const more = { ...plan, goals: [...plan.goals, goal('S3', 'L2', 'a0')] }
    const shortTerm = planTree(more).flatMap((long) => long.shortTerm)
    expect(shortTerm.map(({ number }) => number)).toEqual([1, 2, 3])
    expect(shortTerm.flatMap(({ actions }) => actions).map(({ number }) => number)).toEqual([1, 2, 3])
  })

  test('the same position twice has one order for everyone', () => {
    const twice = [action('B', 'S1', 'a0'), action('A', 'S1', 'a0')]
    expect(outline({ ...plan, actions: twice })).toEqual(outline({ ...plan, actions: twice.toReversed() }))
  })

  test.each([
    ['L1', ['L2']],
    ['S1', ['L1', 'S2', 'A3', 'L2']],
    ['A1', ['L1', 'S1', 'A2', 'S2', 'A3', 'L2']],
  ])('deleting %s hides what is under it and nothing else', (id, left) => {
    expect(outline(deletedAt(id)).flat(9)).toEqual(left)
  })
})

describe('deleted rows', () => {
  test.each(['L1', 'S1', 'A1', 'R1'])('%s stands there once, without what hangs under it', (id) => {
    expect(deletedRows(deletedAt(id)).map((entry) => entry.row.id)).toEqual([id])
  })

  test('a row under a deleted one comes back with that one', () => {
    const both = { ...deletedAt('L1'), actions: deletedAt('A1').actions }
    expect(deletedRows(both).map((entry) => entry.row.id)).toEqual(['L1'])
  })
})
