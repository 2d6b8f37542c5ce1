import { expect, test } from 'vitest'
import { type DraftLongTerm, emptyAction, emptyReflection } from '../understanding/plan-draft.ts'
import { type DraftRow, draftRows, wholeText } from './draft-rows.ts'
import {
  asJoined,
  asKind,
  asParted,
  type CorrectedRow,
  corrected,
  further,
  leftOutRows,
  type RowCorrection,
  type RowCorrections,
  takenRows,
} from './row-corrections.ts'

const action = (body: string, ...outcomes: string[]) => ({
  ...emptyAction(),
  body,
  reflections: outcomes.map((outcome) => ({ ...emptyReflection(), outcome })),
})
const plan: DraftLongTerm[] = [
  {
    body: 'L1',
    shortTerm: [
      { body: 'K1', actions: [action('A1', 'R1'), action('A2')] },
      { body: 'K2', actions: [action('A1')] },
    ],
  },
  { body: 'L2', shortTerm: [{ body: 'K3', actions: [] }] },
]
const rows = draftRows(plan)

const marks = { longTermGoal: '', shortTermGoal: '.', action: '..', reflection: '...' }
const shown = (all: readonly DraftRow[]) =>
  all.map(({ kind, texts }) => `${marks[kind]}${texts.body ?? texts.outcome}`).join(' ')
const key = (text: string, nth = 1) =>
  rows.filter(({ texts }) => (texts.body ?? texts.outcome) === text)[nth - 1]?.key ?? ''
const taken = (corrections: RowCorrections) => shown(takenRows(corrected(rows, corrections)))

const as = (kind: DraftRow['kind'], text: string): RowCorrection => ({
  kind,
  texts: kind === 'reflection' ? { outcome: text } : { body: text },
})

test.each<[string, RowCorrections, string]>([
  [
    'a row divided at its lines; what stands under it stands under the last',
    { [key('A1')]: { texts: { body: 'B1\n– B2' }, isDivided: true } },
    'L1 .K1 ..B1 ..B2 ...R1 ..A2 .K2 ..A1 L2 .K3',
  ],
  [
    'of a divided row one is left out',
    { [key('A2')]: { texts: { body: 'B1\nB2' }, isDivided: true }, [`${key('A2')}/1`]: { isLeftOut: true } },
    'L1 .K1 ..A1 ...R1 ..B1 .K2 ..A1 L2 .K3',
  ],
  [
    'joined with the row above, what stood under it stands under that one',
    { [key('K2')]: { joined: { before: {}, after: {} } } },
    'L1 .K1 ..A1 ...R1 ..A2 ..A1 L2 .K3',
  ],
  [
    'the first of its kind has no row above to be joined with',
    { [key('K3')]: { joined: { before: {}, after: {} } } },
    'L1 .K1 ..A1 ...R1 ..A2 .K2 ..A1 L2 .K3',
  ],
  ['as it was read', {}, 'L1 .K1 ..A1 ...R1 ..A2 .K2 ..A1 L2 .K3'],
  ['a text', { [key('A2')]: { texts: { body: 'B' } } }, 'L1 .K1 ..A1 ...R1 ..B .K2 ..A1 L2 .K3'],
  [
    'of two that say the same, the one',
    { [key('A1', 2)]: { isLeftOut: true } },
    'L1 .K1 ..A1 ...R1 ..A2 .K2 L2 .K3',
  ],
  ['with a row goes what stands under it', { [key('K1')]: { isLeftOut: true } }, 'L1 .K2 ..A1 L2 .K3'],
  [
    'an action as a goal has what comes after it',
    { [key('A2')]: as('shortTermGoal', 'A2') },
    'L1 .K1 ..A1 ...R1 .A2 .K2 ..A1 L2 .K3',
  ],
  ['a goal as an action', { [key('K2')]: as('action', 'K2') }, 'L1 .K1 ..A1 ...R1 ..A2 ..K2 ..A1 L2 .K3'],
  [
    'an action as a reflection',
    { [key('A2')]: as('reflection', 'A2') },
    'L1 .K1 ..A1 ...R1 ...A2 .K2 ..A1 L2 .K3',
  ],
  [
    'where nothing stands over it, an empty row does',
    { [key('K3')]: as('reflection', 'K3') },
    'L1 .K1 ..A1 ...R1 ..A2 .K2 ..A1 L2 . .. ...K3',
  ],
  [
    'an empty row comes only with something under it',
    { [key('K3')]: { ...as('reflection', 'K3'), isLeftOut: true } },
    'L1 .K1 ..A1 ...R1 ..A2 .K2 ..A1 L2',
  ],
  [
    'what is not there waits',
    { '1 noe annet': { isLeftOut: true } },
    'L1 .K1 ..A1 ...R1 ..A2 .K2 ..A1 L2 .K3',
  ],
])('%s', (_, corrections, expected) => expect(taken(corrections)).toBe(expected))

test('what is left out is shown, with what stood under it', () => {
  const made = corrected(rows, { [key('K1')]: { isLeftOut: true } })
  expect(shown(leftOutRows(made))).toBe('.K1 ..A1 ...R1 ..A2')
  expect(made.filter(({ isUnderLeftOut }) => isUnderLeftOut)).toHaveLength(3)
})

test('rows keep their ids, also the empty ones', () => {
  const [first, again] = [1, 2].map(() => corrected(rows, { [key('K3')]: as('reflection', 'K3') }))
  expect(again).toEqual(first)
  expect(new Set(first?.map(({ id }) => id)).size).toBe(first?.length)
})

test('of another kind a row has all it said in its text, and is itself again when it is taken back', () => {
  const [, , full] = draftRows([
    {
      body: '',
      shortTerm: [
        { body: '', actions: [{ ...emptyAction(), body: 'A', responsible: 'Rektor', status: 'done' }] },
      ],
    },
  ])
  const before = full as DraftRow
  const now = corrected([before], {}).at(-1)
  expect(now && asKind(now, 'reflection', 'nb')).toEqual({
    kind: 'reflection',
    texts: { expectation: '', outcome: 'A\nHvem: Rektor\nStatus: Gjennomført', evidence: '' },
  })
  const changed = corrected([before], { [before.key]: now ? asKind(now, 'shortTermGoal', 'nn') : {} }).at(-1)
  expect(changed && wholeText(changed, 'nn')).toBe('A\nKven: Rektor\nStatus: Gjennomført')
  const back = changed && asKind({ ...changed, texts: { body: wholeText(before, 'nb') } }, 'action', 'nb')
  expect(back).toEqual({ kind: 'action', texts: {} })
})

test('joined, each text stands under that of the row above, and what is no text is said in words', () => {
  const actions = [
    { ...emptyAction(), body: 'A', responsible: 'Rektor', status: 'done' as const },
    { ...emptyAction(), body: 'B', assumption: 'Fordi', responsible: 'Vi', status: 'planned' as const },
  ]
  const read = draftRows([{ body: 'L', shortTerm: [{ body: 'K', actions }] }])
  const second = corrected(read, {}).at(-1)
  const corrections = Object.fromEntries(second ? asJoined(second, 'nb') : [])
  const [, , both, ...others] = corrected(read, corrections)
  expect(others).toEqual([])
  expect(both).toMatchObject({
    status: 'done',
    texts: { body: 'A\nB\nStatus: Planlagt', assumption: 'Fordi', responsible: 'Rektor\nVi' },
  })
})

test('what was joined is parted again, last first, unless something was written in it since', () => {
  const goals = ['A', 'B', 'C'].map((body) => ({ body, actions: [] }))
  const read = draftRows([{ body: 'L', shortTerm: goals }])
  const bodies = (corrections: RowCorrections) => corrected(read, corrections).map(({ texts }) => texts.body)
  const correct = (corrections: RowCorrections, next: [string, RowCorrection][]): RowCorrections => ({
    ...corrections,
    ...Object.fromEntries(next.map(([key, one]) => [key, further(corrections[key], one)])),
  })
  const last = (corrections: RowCorrections) => corrected(read, corrections).at(-1) as CorrectedRow
  const one = correct({}, asJoined(last({}), 'nb'))
  const both = correct(one, asJoined(last(one), 'nb'))
  expect([bodies(one), bodies(both)]).toEqual([
    ['L', 'A', 'B\nC'],
    ['L', 'A\nB\nC'],
  ])
  const back = correct(both, asParted(last(both)))
  expect(bodies(back)).toEqual(['L', 'A', 'B\nC'])
  expect(bodies(correct(back, asParted(last(back))))).toEqual(['L', 'A', 'B', 'C'])
  const written = correct(both, [[last(both).key, { texts: { body: 'Skrevet i' } }]])
  expect([last(written).joined, asParted(last(written))]).toEqual([null, []])
})

test('one correction after another', () => {
  const texts = further({ texts: { body: 'B' } }, { texts: { responsible: 'Vi' } })
  expect(further(texts, { isLeftOut: true })).toEqual({
    isLeftOut: true,
    texts: { body: 'B', responsible: 'Vi' },
  })
  expect(further(texts, as('shortTermGoal', 'B'))).toEqual(as('shortTermGoal', 'B'))
})
