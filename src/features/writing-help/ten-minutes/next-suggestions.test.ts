import { describe, expect, test } from 'vitest'
import { action, placed, reflection } from '../testing/plan.ts'
import { type Circumstances, isSameSuggestion, nextSuggestions } from './next-suggestions.ts'
import type { Asked } from './unanswered-feedback.ts'

const usual: Circumstances = {
  language: 'nb',
  today: '2026-01-20',
  dueOn: null,
  dismissed: new Set(),
  feedback: [],
}

const complete = {
  body: 'Rektor og lærerne planlegger sammen hver uke',
  assumption: 'Tid gir trygghet',
}

/** What is to be done, in short: «kind:action.field». */
const order = (plan: ReturnType<typeof placed>[], circumstances: Partial<Circumstances> = {}) =>
  nextSuggestions(plan, { ...usual, ...circumstances }).map(
    ({ kind, actionId, place }) => `${kind}:${actionId}.${place?.field ?? '-'}`,
  )

describe('what is worth ten minutes', () => {
  test('nothing, when nothing is missing', () => {
    expect(order([])).toEqual([])
    expect(order([placed(action('a', complete))])).toEqual([])
  })

  test('everything, the most useful first', () => {
    const plan = [
      placed(action('hint', { ...complete, body: 'Rektor frigir tid til at lærerne kan planlegge sammen' })),
      placed(action('unfounded', { ...complete, assumption: ' ' })),
      placed(action('begun', { body: 'Felles tid' })),
      placed(action('looked', complete), reflection('r', { outcome: 'Det gikk fint for de fleste' })),
      placed(action('late', { ...complete, timeframe: 'Høsten 2025' })),
      placed(action('later', { ...complete, timeframe: 'Uke 2 2026' })),
    ]
    const rest = ['assumption:unfounded.assumption', 'hint:hint.timeframe']
    const behind = ['reflection:late.-', 'reflection:later.-', 'evidence:looked.evidence']
    expect(order(plan)).toEqual([...behind, 'unfinished:begun.body', ...rest])
    expect(order(plan, { dueOn: '2026-02-10' })).toEqual(['unfinished:begun.body', ...behind, ...rest])
  })

  test.each([
    ['2026-01-20', true],
    ['2026-02-10', true],
    ['2026-02-11', false],
    ['2026-01-19', false],
  ])('a deadline on %s is near: %s', (dueOn, isNear) => {
    const plan = [
      placed(action('late', { ...complete, timeframe: 'Høsten 2025' })),
      placed(action('empty', {})),
    ]
    const expected = ['unfinished:empty.body', 'reflection:late.-']
    expect(order(plan, { dueOn })).toEqual(isNear ? expected : expected.toReversed())
  })

  test('feedback comes after what is behind its time, and before what is missing', () => {
    const feedback: Asked[] = [
      { actionId: null, place: null },
      { actionId: 'unfounded', place: { table: 'actions', rowId: 'unfounded', field: 'body' } },
    ]
    const plan = [
      placed(action('begun', { body: 'Felles tid' })),
      placed(action('unfounded', { ...complete, assumption: '' })),
      placed(action('late', { ...complete, timeframe: 'Høsten 2025' })),
    ]
    const asked = ['feedback:null.-', 'feedback:unfounded.body']
    expect(order(plan, { feedback })).toEqual([
      'reflection:late.-',
      ...asked,
      'unfinished:begun.body',
      'assumption:unfounded.assumption',
    ])
    expect(order(plan, { feedback, dueOn: '2026-02-10' })).toEqual([
      'unfinished:begun.body',
      'reflection:late.-',
      ...asked,
      'assumption:unfounded.assumption',
    ])
  })

  test('two suggestions said of one action and its reflection are two', () => {
    const [first, second] = nextSuggestions([], {
      ...usual,
      feedback: [
        { actionId: 'a', place: { table: 'actions', rowId: 'a', field: 'body' } },
        { actionId: 'a', place: { table: 'reflections', rowId: 'r', field: 'outcome' } },
      ],
    })
    if (!first || !second) throw new Error('Nothing asked')
    expect([isSameSuggestion(first, first), isSameSuggestion(first, second)]).toEqual([true, false])
  })

  test('what is put aside is left alone, what is done is only looked back on', () => {
    expect(order([placed(action('a', { body: '', status: 'dropped', timeframe: 'Høsten 2025' }))])).toEqual(
      [],
    )
    expect(order([placed(action('a', { ...complete, assumption: '', status: 'done' }))])).toEqual([
      'reflection:a.-',
    ])
  })

  test('a time that is unclear or not over has not passed', () => {
    for (const timeframe of ['', 'Hver onsdag', 'Før jul', 'Januar 2026', '20. januar 2026']) {
      expect(order([placed(action('a', { ...complete, timeframe }))])).toEqual([])
    }
    expect(order([placed(action('a', { ...complete, timeframe: '19. januar 2026' }))])).toEqual([
      'reflection:a.-',
    ])
  })

  test('a reflection that is begun is the one to go on with', () => {
    const timeframe = 'Høsten 2025'
    expect(order([placed(action('a', { ...complete, timeframe }), reflection('r', {}))])).toEqual([
      'reflection:a.outcome',
    ])
    expect(
      order([
        placed(
          action('a', { ...complete, timeframe }),
          reflection('r', { outcome: 'Bra', evidence: 'Logg' }),
        ),
      ]),
    ).toEqual([])
  })

  test('a hint that is put away is not asked about', () => {
    const plan = [
      placed(action('a', { ...complete, body: 'Rektor frigir tid til at lærerne kan planlegge sammen' })),
    ]
    expect(order(plan)).toEqual(['hint:a.timeframe'])
    expect(order(plan, { dismissed: new Set(['a/timeframe']) })).toEqual([])
    expect(order(plan, { language: 'en' })).toEqual([])
  })
})
