import { expect, test } from 'vitest'
import { newRow, type PlanRows } from '../../../shared/plan/plan-rows.ts'
import { type Change, countNews, newsBetween, newsSince } from './news.ts'

const goal = (id: string, parent_id: string | null, body = id) => newRow('goals', { id, parent_id, body })
const action = (id: string, goal_id: string, body = id) => newRow('actions', { id, goal_id, body })
const reflection = (id: string, action_id: string, outcome = id) =>
  newRow('reflections', { id, action_id, outcome, reflected_on: '2026-01-01', created_at: '2026-01-01' })
const rows = (
  goals: PlanRows['goals'],
  actions: PlanRows['actions'] = [],
  reflections: PlanRows['reflections'] = [],
): PlanRows => ({ goals, actions, reflections })

const plan = rows(
  [goal('L', null), goal('S', 'L'), goal('T', 'L')],
  [action('A', 'S')],
  [reflection('R', 'A')],
)
const tables = { L: 'goals', S: 'goals', T: 'goals', A: 'actions', B: 'actions', R: 'reflections' }
const change = (row_id: keyof typeof tables, field: string, before: string | null): Change => ({
  table_name: tables[row_id],
  row_id,
  field,
  before,
})

/** The news as a short list: «~» changed, «+» new, «>» moved, «-» gone. */
const told = (changes: Change[], now = plan) => {
  const news = newsSince(now, changes)
  const list = [
    ...[...news.before].map(([key, before]) => `~${key}=${before}`),
    ...[...news.added].map((id) => `+${id}`),
    ...[...news.moved].map((id) => `>${id}`),
    ...news.removed.map(({ id, texts }) => `-${id}:${texts}`),
  ]
  expect(countNews(news)).toBe(list.length)
  return list
}

test.each([
  ['nothing', [], []],
  ['a text', [change('A', 'body', 'var')], ['~A.body=var']],
  ['a text that was empty', [change('A', 'body', '')], ['~A.body=']],
  ['a text that is as it was', [change('A', 'body', 'A')], []],
  ['a choice', [change('R', 'verdict', 'held')], ['~R.verdict=held']],
  [
    'a new row, of which the texts are not marked too',
    [change('A', 'created_at', null), change('A', 'body', null), change('R', 'created_at', null)],
    ['+A', '+R'],
  ],
  ['a row that is moved', [change('A', 'goal_id', 'T')], ['>A']],
  ['a row moved from where nobody saw it', [change('A', 'goal_id', 'gone')], ['+A', '+R']],
  [
    'a row that was deleted and came back since',
    [change('A', 'deleted_at', null), change('A', 'body', 'A')],
    [],
  ],
  ['a row brought back, with all under it', [change('S', 'deleted_at', '2026-01-01')], ['+S', '+A', '+R']],
  [
    'a deleted row',
    [change('B', 'deleted_at', null), change('B', 'body', 'borte'), change('B', 'assumption', '')],
    ['-B:borte'],
  ],
  ['a row made and deleted since', [change('B', 'created_at', null), change('B', 'deleted_at', null)], []],
  ['a change of a row that was gone already', [change('B', 'body', 'var')], []],
])('%s', (_, changes, expected) => expect(told(changes)).toEqual(expected))

test('what stood under a deleted row is gone with it, and what is new under it is not told', () => {
  const now = rows([goal('L', null)], [action('A', 'S'), action('B', 'S')], [reflection('R', 'A')])
  const changes = [change('S', 'deleted_at', null), change('S', 'body', 'S'), change('B', 'created_at', null)]
  expect(told(changes, now)).toEqual(['-A:A', '-R:R', '-S:S'])
})

test('where a deleted row stood before it was moved and deleted is where it was read', () => {
  const places = (field: string, before: string): Change => change('B', field, before)
  const { removed } = newsSince(plan, [
    places('goal_id', 'T'),
    places('position', 'a3'),
    change('B', 'deleted_at', null),
    change('B', 'goal_id', 'S'),
    change('B', 'body', 'borte'),
  ])
  expect(removed).toEqual([{ table: 'actions', id: 'B', texts: ['borte'], parentId: 'S', order: 'a3' }])
})

test('in another place among the same is moved, where the copies say so', () => {
  const at = (position: string) => rows([{ ...goal('L', null), position }])
  expect(newsBetween(at('a0'), at('a1')).moved).toEqual(new Set(['L']))
  expect(newsBetween(at('a0'), at('a0')).moved).toEqual(new Set())
})

test('two copies are told apart in the same way', () => {
  const later = rows(
    [goal('L', null), goal('S', 'L', 'annet'), goal('T', 'L')],
    [action('A', 'T'), action('B', 'S')],
  )
  expect(newsBetween(plan, plan)).toMatchObject({ removed: [] })
  expect(newsBetween(plan, later)).toEqual({
    before: new Map([['S.body', 'S']]),
    added: new Set(['B']),
    moved: new Set(['A']),
    removed: [{ table: 'reflections', id: 'R', texts: ['R'], parentId: 'A', order: '2026-01-01 2026-01-01' }],
  })
})
