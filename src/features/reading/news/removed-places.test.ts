import { expect, test } from 'vitest'
import { newRow, type PlanRows } from '../../../shared/plan/plan-rows.ts'
import type { RemovedRow } from './news.ts'
import { placeRemoved, type RemovedTree } from './removed-places.ts'

const goal = (id: string, parent_id: string | null, position: string) =>
  newRow('goals', { id, parent_id, position })
const now: PlanRows = {
  goals: [goal('L', null, 'a0'), goal('S', 'L', 'a0'), goal('T', 'L', 'a2')],
  actions: [newRow('actions', { id: 'A', goal_id: 'S', position: 'a1' })],
  reflections: [],
}
const gone = (id: string, parentId: string | null | undefined, order: string): RemovedRow => ({
  table: 'actions',
  id,
  texts: [],
  parentId,
  order,
})

/** «after S: B(C)» */
const told = (removed: RemovedRow[]) => {
  const { before, after, rest } = placeRemoved(removed, now)
  const names = (trees: readonly RemovedTree[]): string =>
    trees.map(({ id, children }) => (children.length > 0 ? `${id}(${names(children)})` : id)).join(' ')
  return [
    ...[...before].map(([id, trees]) => `before ${id}: ${names(trees)}`),
    ...[...after].map(([id, trees]) => `after ${id}: ${names(trees)}`),
    ...(rest.length > 0 ? [`rest: ${names(rest)}`] : []),
  ]
}

test.each([
  ['between two that are there', [gone('B', 'L', 'a1')], ['after S: B']],
  ['the last', [gone('B', 'S', 'a3')], ['after A: B']],
  ['the first', [gone('B', 'S', 'a0')], ['before A: B']],
  [
    'several beside each other, in their order',
    [gone('C', 'S', 'a3'), gone('B', 'S', 'a2')],
    ['after A: B C'],
  ],
  ['the only one under a row', [gone('B', 'T', 'a0')], ['after T: B']],
  ['one with what stood under it', [gone('R', 'B', 'x'), gone('B', 'S', 'a2')], ['after A: B(R)']],
  ['a first goal', [gone('M', null, 'Zz')], ['before L: M']],
  ['one of which it is not known', [gone('B', undefined, '')], ['rest: B']],
])('%s', (_, removed, expected) => expect(told(removed)).toEqual(expected))

test('of a plan that is empty now all is listed for itself', () => {
  const empty = { goals: [], actions: [], reflections: [] }
  expect(placeRemoved([gone('M', null, 'a0'), gone('B', 'M', 'a0')], empty).rest).toMatchObject([
    { id: 'M', children: [{ id: 'B' }] },
  ])
})
