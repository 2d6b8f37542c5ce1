import { describe, expect, test } from 'vitest'
import type { Action, Goal, PlanRows, Reflection } from '../../shared/plan/plan-rows.ts'
import { buildPlanTree, deletedRows } from '../../shared/plan/plan-tree.ts'
import { withOperations } from './plan-operations.ts'

const stamps = { version: 1, created_at: '2025-10-20T08:00:00+00:00', deleted_at: null }
const goal = (id: string, parent_id: string | null, position: string, more: Partial<Goal> = {}) =>
  ({ id, parent_id, position, body: id, ...stamps, ...more }) as Goal
const action = (id: string, goal_id: string, position: string, more: Partial<Action> = {}) =>
  ({ id, goal_id, position, body: id, ...stamps, ...more }) as Action
const reflection = (
  id: string,
  action_id: string,
  reflected_on: string | null,
  more: Partial<Reflection> = {},
) => ({ id, action_id, reflected_on, outcome: id, ...stamps, ...more }) as Reflection

const plan: PlanRows = {
  goals: [goal('L2', null, 'a1'), goal('L1', null, 'a0'), goal('S2', 'L1', 'a1'), goal('S1', 'L1', 'Zz')],
  actions: [action('A2', 'S1', 'a1'), action('A1', 'S1', 'a0'), action('A3', 'S2', 'a0')],
  reflections: [reflection('R2', 'A1', '2026-03-01'), reflection('R1', 'A1', '2025-10-27')],
}

const outline = (rows: PlanRows) =>
  buildPlanTree(rows).map((long) => [
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
    const [first] = buildPlanTree({ ...plan, reflections })[0]?.shortTerm[0]?.actions ?? []
    expect(first?.reflections.map(({ id }) => id)).toEqual(['R1', 'R2', 'R0'])
  })

  test('goals and actions are counted through the whole plan, so that no two have the same name', () => {
    const more = { ...plan, goals: [...plan.goals, goal('S3', 'L2', 'a0')] }
    const shortTerm = buildPlanTree(more).flatMap((long) => long.shortTerm)
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

describe('waiting operations', () => {
  test('an insert shows at once, and only once when the database has it too', () => {
    const insert = {
      kind: 'insert',
      table: 'actions',
      values: { id: 'A9', school_id: 's', goal_id: 'S2', position: 'a5' },
    } as const
    const shown = withOperations(plan, [insert])
    expect(outline(shown).flat(9)).toContain('A9')
    expect(withOperations(shown, [insert]).actions).toHaveLength(4)
  })

  test('a deletion, a move and a restoration show at once', () => {
    const update = (rowId: string, values: object) =>
      ({ kind: 'update', table: 'actions', rowId, values }) as const
    const gone = withOperations(plan, [update('A1', { deleted_at: '2026-01-01' })])
    expect(outline(gone).flat(9)).not.toContain('A1')
    expect(outline(withOperations(gone, [update('A1', { deleted_at: null })]))).toEqual(outline(plan))
    const moved = withOperations(plan, [update('A1', { goal_id: 'S2' })])
    expect(outline(moved)[0]?.[1]?.[1]).toEqual([
      'S2',
      [
        ['A1', ['R1', 'R2']],
        ['A3', []],
      ],
    ])
  })
})
