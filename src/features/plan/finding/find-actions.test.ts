import { expect, test } from 'vitest'
import { newRow } from '../../../shared/plan/plan-rows.ts'
import { planTree } from '../../../shared/plan/plan-tree.ts'
import { actionsInOrder } from '../../../shared/plan/plan-walk.ts'
import { type FindChoice, findActions } from './find-actions.ts'

const actions = actionsInOrder(
  planTree({
    goals: [
      newRow('goals', { id: 'L', body: 'Motiverte elever' }),
      newRow('goals', { id: 'S', parent_id: 'L', position: 'a0', body: 'Felles planlegging' }),
    ],
    actions: [
      newRow('actions', {
        id: 'A',
        goal_id: 'S',
        position: 'a0',
        body: 'Sette av tid',
        assumption: 'Tid hjelper',
      }),
      newRow('actions', {
        id: 'B',
        goal_id: 'S',
        position: 'a1',
        body: 'Kjøpe konkreter',
        responsible: 'Rektor',
      }),
    ],
    reflections: [
      newRow('reflections', { id: 'R', action_id: 'B', outcome: 'Konkretene er i bruk' }),
      newRow('reflections', { id: 'Q', action_id: 'B', expectation: 'De tas frem', check_on: '2026-12-01' }),
    ],
  }),
)
const found = (query: string, choices: FindChoice[] = [], news: string[] = [], today = '2026-12-01') => {
  const hasNews = (rowId: string) => news.includes(rowId)
  const ids = findActions(actions, { query, choices: new Set(choices), today, hasNews })
  return ids && [...ids]
}

test('nothing asked for is no filter', () => {
  expect(found('  ')).toBeNull()
})

test('all words are looked for, in whatever order and field, also in what stands around the action', () => {
  expect(found('konkret')).toEqual(['B'])
  expect(found('bruk rektor')).toEqual(['B'])
  expect(found('PLANLEGGING')).toEqual(['A', 'B'])
  expect(found('tid rektor')).toEqual([])
})

test('a number is the action’s own', () => {
  expect(found('2')).toEqual(['B'])
})

test('what is chosen narrows it down', () => {
  expect(found('', ['withoutAssumption'])).toEqual(['B'])
  expect(found('', ['withoutReflection'])).toEqual(['A'])
  expect(found('', ['withoutAssumption', 'withoutReflection'])).toEqual([])
  expect(found('', ['newFeedback'], ['R'])).toEqual(['B'])
  expect(found('', ['checkpointNow'])).toEqual(['B'])
  expect(found('', ['checkpointNow'], [], '2026-11-30')).toEqual([])
})
