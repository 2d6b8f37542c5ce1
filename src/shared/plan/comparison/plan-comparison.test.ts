import { expect, test } from 'vitest'
import { newRow, type PlanRows } from '../plan-rows.ts'
import { comparePlans, countChanges, onlyChanged } from './plan-comparison.ts'

const goal = (id: string, parent_id: string | null, body: string, position = 'a0') =>
  newRow('goals', { id, parent_id, body, position })
const action = (id: string, goal_id: string, body: string, position = 'a0') =>
  newRow('actions', { id, goal_id, body, assumption: 'fordi', teacher_support: 'slik', position })
const reflection = (id: string, action_id: string, outcome: string, reflected_on = '2026-01-01') =>
  newRow('reflections', { id, action_id, reflected_on, outcome })

const october: PlanRows = {
  goals: [goal('L', null, 'Langt'), goal('S', 'L', 'Kort'), goal('T', 'L', 'Annet', 'a1')],
  actions: [action('A', 'S', 'Prøve'), action('B', 'S', 'Måle', 'a1')],
  reflections: [reflection('R', 'A', 'Gikk')],
}

test('the same plan has no changes, and is shown in order', () => {
  const [long] = comparePlans(october, october)
  expect(long?.children.map(({ id, number }) => [id, number])).toEqual([
    ['S', 1],
    ['T', 2],
  ])
  expect(countChanges(comparePlans(october, october))).toBe(0)
  expect(onlyChanged(comparePlans(october, october))).toEqual([])
})

test('what is new, changed, moved and gone is told apart, each under its parent', () => {
  const march: PlanRows = {
    goals: october.goals,
    actions: [action('A', 'S', 'Prøve mer'), action('C', 'T', 'Ny')],
    reflections: [reflection('R', 'A', 'Gikk'), reflection('Q', 'A', 'Bedre', '2026-03-01')],
  }
  const [long] = onlyChanged(comparePlans(october, march))
  const shape = (row: NonNullable<typeof long>): unknown => [row.id, row.change, row.children.map(shape)]
  expect(long && shape(long)).toEqual([
    'L',
    'none',
    [
      [
        'S',
        'none',
        [
          ['A', 'changed', [['Q', 'added', []]]],
          ['B', 'removed', []],
        ],
      ],
      ['T', 'none', [['C', 'added', []]]],
    ],
  ])
  expect(countChanges(comparePlans(october, march))).toBe(4)
})

test('actions are counted through the whole later plan, and what is gone as it was', () => {
  const march = { ...october, actions: [action('A', 'S', 'Prøve'), action('C', 'T', 'Ny')] }
  const [long] = comparePlans(october, march)
  const actions = long?.children.flatMap(({ children }) => children)
  expect(actions?.map(({ id, number }) => [id, number])).toEqual([
    ['A', 1],
    ['B', 2],
    ['C', 2],
  ])
})

test('an action that is moved to another goal is a change, though its texts are the same', () => {
  const moved = { ...october, actions: [action('A', 'S', 'Prøve'), action('B', 'T', 'Måle')] }
  const [long] = onlyChanged(comparePlans(october, moved))
  expect(long?.children).toMatchObject([
    { id: 'T', children: [{ id: 'B', change: 'changed', isMoved: true }] },
  ])
})

test('a goal that is gone with all that stood under it is still shown with it', () => {
  const [long] = comparePlans(october, { goals: [goal('L', null, 'Langt')], actions: [], reflections: [] })
  expect(long?.children.map(({ id, change }) => [id, change])).toEqual([
    ['S', 'removed'],
    ['T', 'removed'],
  ])
  expect(long?.children[0]?.children.map(({ id }) => id)).toEqual(['A', 'B'])
})

test('what stands under a deleted goal is gone with it, though it is not deleted itself', () => {
  const later = { ...october, goals: october.goals.filter(({ id }) => id !== 'S') }
  const [long] = comparePlans(october, later)
  expect(
    long?.children.map(({ id, change, children }) => [id, change, children.map((row) => row.change)]),
  ).toEqual([
    ['S', 'removed', ['removed', 'removed']],
    ['T', 'none', []],
  ])
})

test('what is gone stands where it stood with the number it had, and what took its place has its own', () => {
  const later = { ...october, actions: [action('B', 'S', 'Måle', 'a1'), action('C', 'S', 'Ny', 'a2')] }
  const [long] = comparePlans(october, later)
  expect(long?.children[0]?.children.map(({ id, number, change }) => [id, number, change])).toEqual([
    ['A', 1, 'removed'],
    ['B', 1, 'none'],
    ['C', 2, 'added'],
  ])
})

test('a row in another place among the same is moved, and those it went past are not', () => {
  const later = { ...october, actions: [action('A', 'S', 'Prøve', 'a2'), action('B', 'S', 'Måle', 'a1')] }
  const [long] = comparePlans(october, later)
  expect(long?.children[0]?.children.map(({ id, isMoved }) => [id, isMoved])).toEqual([
    ['B', false],
    ['A', true],
  ])
})
