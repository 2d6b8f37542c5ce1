import { expect, test } from 'vitest'
import { action, placed, reflection } from '../testing/plan.ts'
import { byYear, forWholeSchool, supporting, supportNumbers } from './teacher-support.ts'

const ids = (actions: readonly ReturnType<typeof placed>[]) => actions.map((one) => one.action.id)

test('what supports the participating teachers, and was not put aside untried', () => {
  const teacher_support = 'De får tid til å øve'
  const plan = [
    placed(action('a', { teacher_support })),
    placed(action('silent', { teacher_support: ' ' })),
    placed(action('untried', { teacher_support, status: 'dropped' })),
    placed(action('tried', { teacher_support, status: 'dropped' }), reflection('r', {})),
  ]
  expect(ids(supporting(plan))).toEqual(['a', 'tried'])
})

test('stands in the school year it begins in, else in which it was written; the newest first', () => {
  const created_at = '2025-06-01T08:00:00Z'
  const plan = [
    placed(action('unclear', { timeframe: 'Hver onsdag', created_at })),
    placed(action('autumn', { timeframe: 'Høsten 2025', created_at })),
    placed(action('spring', { timeframe: 'Våren 2026', created_at })),
    placed(action('next', { timeframe: 'August 2026', created_at })),
  ]
  expect(byYear(plan).map(({ year, actions }) => [year, ids(actions)])).toEqual([
    ['2026/27', ['next']],
    ['2025/26', ['autumn', 'spring']],
    ['2024/25', ['unclear']],
  ])
})

test('in numbers: the latest verdict counts', () => {
  const told = { outcome: 'Bra' }
  const plan = [
    placed(
      action('a', {}),
      reflection('r', { ...told, verdict: 'not_held' }),
      reflection('r', { ...told, verdict: 'held' }),
    ),
    placed(action('b', {}), reflection('r', { ...told, verdict: 'partly' })),
    placed(
      action('c', {}),
      reflection('r', { ...told, verdict: 'held' }),
      reflection('r', { verdict: 'too_early' }),
    ),
    placed(action('d', {}), reflection('r', {})),
    placed(action('e', {})),
  ]
  expect(supportNumbers(plan)).toEqual({ actions: 5, reflected: 3, held: 2 })
})

test.each([
  ['De deltakende lærerne leder en økt for hele skolen', true],
  ['Ressurspersonene viser oppgaven for kollegiet', true],
  ['Oppgavene tas i bruk på alle trinn', true],
  ['I år 2 leder to ressurspersoner teamene', true],
  ['Dei deltakande lærarane leier ei økt for heile skulen', true],
  ['De deltakende lærerne prøver ut en økt', false],
  ['Vi feirer år 2026', false],
  ['', false],
])('for the whole school: «%s» %s', (body, isIt) => {
  expect(forWholeSchool([placed(action('a', { body }))])).toHaveLength(isIt ? 1 : 0)
  expect(forWholeSchool([placed(action('a', { body, status: 'done' }))])).toEqual([])
})

test('the goal may say it for all that stand under it', () => {
  const one = placed(action('a', { body: 'Vi lager en plan' }))
  expect(
    forWholeSchool([{ ...one, goal: { ...one.goal, body: 'Hele skolen er med fra august' } }]),
  ).toHaveLength(1)
})
