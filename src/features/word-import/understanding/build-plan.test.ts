import { expect, test } from 'vitest'
import { noExtras, type SourceTable } from '../document/source-document.ts'
import { outline, planIn } from '../testing/read-plan.ts'
import { buildPlan } from './build-plan.ts'
import type { DoubtAnswers, Way } from './doubts.ts'
import { guessReading, guessTables, isOwnForm, type TableReading } from './match-columns.ts'

type Written = string | string[]

const cell = (text: Written) => ({
  // `*` marks an item of a list, `**…**` what is in bold.
  lines: [text].flat().map((line) => {
    const bold = /^\*\*(.*?)\*\*/.exec(line)?.[1] ?? ''
    return { text: line.replace(/^\* /, '').replaceAll('**', ''), isItem: line.startsWith('* '), bold }
  }),
})
/** A table; `"` is the cell above, merged with it, and `<` the one before. */
function tableOf(rows: Written[][]): SourceTable {
  const cells: SourceTable['rows'] = []
  for (const row of rows) {
    const above = cells.at(-1)
    const made: SourceTable['rows'][number] = []
    for (const [column, text] of row.entries()) {
      const merged = text === '"' ? above?.[column] : text === '<' ? made[column - 1] : undefined
      made.push(merged ?? cell(text))
    }
    cells.push(made)
  }
  return { columns: rows[0]?.length ?? 0, rows: cells }
}
const head = ['Langsiktig mål', 'Kortsiktige mål', 'Aksjon', 'Hvordan gikk det? Hvordan vet jeg det?']
const read = (rows: Written[][], isSplit = true, answers: DoubtAnswers = {}) =>
  planIn({ blocks: [{ kind: 'table', table: tableOf(rows) }], extras: noExtras, apart: [] }, isSplit, answers)
const shape = (rows: Written[][], isSplit = true) =>
  outline(read(rows, isSplit).plan).map(({ body, shortTerm }) => [
    body,
    ...shortTerm.map((goal) => [goal.body, ...goal.actions]),
  ])

test.each<[string, Written[][], unknown]>([
  ['one of each', [head, ['L', 'K', 'A', '']], [['L', ['K', 'A']]]],
  [
    'an empty cell goes on with the goal above',
    [head, ['L', 'K1', 'A1', ''], ['', 'K2', 'A2', ''], ['', '', 'A3', '']],
    [['L', ['K1', 'A1'], ['K2', 'A2', 'A3']]],
  ],
  ['so does a merged one', [head, ['L', 'K', 'A1', ''], ['"', '"', 'A2', '']], [['L', ['K', 'A1', 'A2']]]],
  [
    'the same text again is the same goal',
    [head, ['L', 'K', 'A1', ''], ['L', 'K2', 'A2', ''], [' l.', 'K', 'A3', '']],
    [['L', ['K', 'A1', 'A3'], ['K2', 'A2']]],
  ],
  [
    'empty rows are left out',
    [head, ['', '', '', ''], ['L', 'K', 'A', ''], ['', ' ', '', '']],
    [['L', ['K', 'A']]],
  ],
  ['a goal without actions', [head, ['L', 'K', '', '']], [['L', ['K']]]],
  ['an overall goal alone', [head, ['L', '', '', '']], [['L']]],
  ['an action without goals gets a place', [head, ['', '', 'A', '']], [['', ['', 'A']]]],
  [
    'an action right under an overall goal',
    [head, ['L1', 'K', 'A', ''], ['L2', '', 'B', '']],
    [
      ['L1', ['K', 'A']],
      ['L2', ['', 'B']],
    ],
  ],
  [
    'the heading once more on the next page',
    [head, ['L', 'K', 'A1', ''], head, ['', '', 'A2', '']],
    [['L', ['K', 'A1', 'A2']]],
  ],
  [
    'a title above the heading',
    [['Plan for oss', '<', '<', '<'], head, ['L', 'K', 'A', '']],
    [['L', ['K', 'A']]],
  ],
  [
    'columns in another order',
    [
      ['Tiltak', 'Mål', 'Hovedmål'],
      ['A', 'K', 'L'],
    ],
    [['L', ['K', 'A']]],
  ],
  [
    'no heading, four columns',
    [
      ['L', 'K', 'A', ''],
      ['', 'K2', 'A2', 'x'],
    ],
    [['L', ['K', 'A'], ['K2', 'A2']]],
  ],
  [
    'no heading, two columns',
    [
      ['K', 'A'],
      ['K2', 'A2'],
    ],
    [['', ['K', 'A'], ['K2', 'A2']]],
  ],
  ['a list of actions', [head, ['L', 'K', ['* A1', '* A2'], '']], [['L', ['K', 'A1', 'A2']]]],
  ['paragraphs of actions', [head, ['L', 'K', ['A1', 'A2'], '']], [['L', ['K', 'A1', 'A2']]]],
  ['paragraphs in groups', [head, ['L', 'K', ['A1', 'mer', '', 'A2'], '']], [['L', ['K', 'A1\nmer', 'A2']]]],
  [
    'an overall goal in two paragraphs is one',
    [head, [['L', 'mer'], 'K', 'A', '']],
    [['L\nmer', ['K', 'A']]],
  ],
  ['typed bullets', [head, ['L', 'K', ['- A1', '– A2'], '']], [['L', ['K', 'A1', 'A2']]]],
  ['typed numbers', [head, ['L', 'K', ['1. Først', '2) Så'], '']], [['L', ['K', 'Først', 'Så']]]],
  [
    'a year of school is no number',
    [head, ['L', 'K', ['5. trinn øver', '6. trinn øver'], '']],
    [['L', ['K', '5. trinn øver', '6. trinn øver']]],
  ],
  ['one dash is no list', [head, ['L', 'K', '- A', '']], [['L', ['K', '- A']]]],
  [
    'what leads up to a list goes with its first item',
    [head, ['L', 'K', ['Vi vil:', '* A1', '* A2'], '']],
    [['L', ['K', 'Vi vil:\nA1', 'A2']]],
  ],
  [
    'as many goals as actions: one each',
    [head, ['L', ['* K1', '* K2'], ['* A1', '* A2'], '']],
    [['L', ['K1', 'A1'], ['K2', 'A2']]],
  ],
  [
    'else all under the last',
    [head, ['L', ['* K1', '* K2'], ['* A1', '* A2', '* A3'], '']],
    [['L', ['K1'], ['K2', 'A1', 'A2', 'A3']]],
  ],
])('%s', (_, rows, expected) => expect(shape(rows)).toEqual(expected))

test('without dividing, a cell is one row, and a list in it stays a list', () => {
  expect(shape([head, ['L', ['K1', 'K2'], ['Vi vil:', '* A1', '* A2'], '']], false)).toEqual([
    ['L', ['K1\nK2', 'Vi vil:\n– A1\n– A2']],
  ])
})

const action = (rows: Written[][], isSplit = true) =>
  read(rows, isSplit).plan.flatMap((goal) => goal.shortTerm.flatMap((short) => short.actions))

test('what a line says of itself comes into a field of its own', () => {
  const cellText = [
    'Vi øver sammen',
    'Fordi vi antar at: det hjelper',
    'Støtte til lærerne: vi er med',
    'Hvem: Rektor',
    'Når: høsten',
    'Neste aksjon',
    'Begrunnelse: en annen',
  ]
  expect(action([head, ['L', 'K', cellText, '']])).toMatchObject([
    {
      body: 'Vi øver sammen',
      assumption: 'det hjelper',
      teacher_support: 'vi er med',
      responsible: 'Rektor',
      timeframe: 'høsten',
    },
    { body: 'Neste aksjon', assumption: 'en annen' },
  ])
  expect(action([head, ['L', 'K', ['Når vi øver, ser vi mer', 'Hvem vet det'], '']], false)).toMatchObject([
    { body: 'Når vi øver, ser vi mer\nHvem vet det', timeframe: '', responsible: '' },
  ])
})

test('columns of their own do the same', () => {
  const wide = [
    'Mål',
    'Tiltak',
    'Begrunnelse',
    'Støtte til lærerne',
    'Ansvarlig',
    'Frist',
    'Resultat',
    'Tegn',
  ]
  expect(action([wide, ['K', 'A', 'F', 'S', 'R', 'T', 'Bra', 'Sett']])).toMatchObject([
    {
      body: 'A',
      assumption: 'F',
      teacher_support: 'S',
      responsible: 'R',
      timeframe: 'T',
      reflections: [{ outcome: 'Bra', evidence: 'Sett' }],
    },
  ])
})

test('who and when hold for all actions of a row; of a reason nobody knows', () => {
  const { plan, doubts } = read([
    ['Mål', 'Tiltak', 'Hvem', 'Begrunnelse'],
    ['K', ['A1', 'A2'], 'Rektor', 'F'],
  ])
  expect(plan[0]?.shortTerm[0]?.actions).toMatchObject([
    { body: 'A1', responsible: 'Rektor', assumption: '' },
    { body: 'A2', responsible: 'Rektor', assumption: 'F' },
  ])
  expect(doubts).toMatchObject([{ kind: 'assumption', places: ['A1', 'A2'], way: '1' }])
})

test('the last column is how it went, and how one knows where the line says so', () => {
  expect(action([head, ['L', 'K', 'A', ['Bra', 'Hvordan vet jeg det? Vi spurte', 'dem']]])).toMatchObject([
    { reflections: [{ outcome: 'Bra', evidence: 'Vi spurte\ndem', reflected_on: null, verdict: null }] },
  ])
  expect(action([head, ['L', 'K', 'A', 'Bra'], ['"', '"', '"', 'Bedre']])).toMatchObject([
    { body: 'A', reflections: [{ outcome: 'Bra' }, { outcome: 'Bedre' }] },
  ])
  expect(action([head, ['L', 'K', '', 'Uten aksjon']])).toMatchObject([
    { body: '', reflections: [{ outcome: 'Uten aksjon' }] },
  ])
})

test.each<[Way, unknown[]]>([
  ['0', [[{ outcome: 'Vi møttes\nJeg var der' }], []]],
  ['1', [[], [{ outcome: 'Vi møttes\nJeg var der' }]]],
  ['0+evidence', [[{ outcome: 'Vi møttes', evidence: 'Jeg var der' }], []]],
  ['1+evidence', [[], [{ outcome: 'Vi møttes', evidence: 'Jeg var der' }]]],
  ['each', [[{ outcome: 'Vi møttes' }], [{ outcome: 'Jeg var der' }]]],
])('two actions and a reflection of two paragraphs: it is asked, and answered %s', (way, expected) => {
  const rows = [head, ['L', 'K', ['A1', 'A2'], ['Vi møttes', 'Jeg var der']], ['', '', 'A3', 'Bra']]
  const asked = read(rows)
  expect(asked.doubts).toMatchObject([
    { kind: 'reflection', ways: ['0', '1', '0+evidence', '1+evidence', 'each'], isAnswered: false },
  ])
  const { plan, doubts } = read(rows, true, { [asked.doubts[0]?.id ?? '']: way })
  expect(doubts).toMatchObject([{ way, isAnswered: true }])
  const [first, second, third] = plan[0]?.shortTerm[0]?.actions ?? []
  expect([first?.reflections, second?.reflections]).toMatchObject(expected)
  expect(third).toMatchObject({ body: 'A3', reflections: [{ outcome: 'Bra' }] })
})

test('an answer moves the actions to the goal, and what comes after overall goals to one of them', () => {
  const rows = [head, [['1. L1', '2. L2'], ['K1', 'K2'], ['A1', 'A2'], '']]
  const [longTerm, goals] = read(rows).doubts
  const { plan } = read(rows, true, { [longTerm?.id ?? '']: '0', [goals?.id ?? '']: '1' })
  expect(outline(plan)).toEqual([
    {
      body: 'L1',
      shortTerm: [
        { body: 'K1', actions: [] },
        { body: 'K2', actions: ['A1', 'A2'] },
      ],
    },
    { body: 'L2', shortTerm: [] },
  ])
})

test('the same question twice has an answer for each', () => {
  const row = ['L', 'K', ['A1', 'A2'], 'Bra']
  const [first, second] = read([head, row, row]).doubts
  expect(first?.id).not.toBe(second?.id)
  expect(read([head, row, row], true, { [second?.id ?? '']: '0' }).doubts).toMatchObject([
    { isAnswered: false },
    { isAnswered: true },
  ])
})

test('where it had to be guessed what belongs together, it is said', () => {
  expect(read([head, ['L', ['* K1', '* K2'], ['* A1', '* A2'], '']]).doubts).toMatchObject([
    { kind: 'goals', places: ['K1', 'K2'], ways: ['each', '0', '1'], way: 'each', isAnswered: false },
  ])
  expect(read([head, ['L', 'K', ['* A1', '* A2'], 'Bra']]).doubts).toMatchObject([
    { kind: 'reflection', places: ['A1', 'A2'], ways: ['0', '1'], way: '1' },
  ])
  expect(read([head, ['L', 'K', ['* A1', '* A2'], ['* Bra', '* Godt']]])).toMatchObject({
    doubts: [],
    plan: [
      {
        shortTerm: [
          { actions: [{ reflections: [{ outcome: 'Bra' }] }, { reflections: [{ outcome: 'Godt' }] }] },
        ],
      },
    ],
  })
})

test('nothing is dropped: titles, banners and columns that are not of the plan are left over', () => {
  const rows = [
    ['Vår plan', '<', '<'],
    ['Nr', 'Mål', 'Tiltak'],
    ['1', 'K', 'A'],
    ['År 2', '<', '<'],
    ['2', 'K2', 'A2'],
  ]
  expect(read(rows).leftovers.toSorted()).toEqual(['1', '2', 'Vår plan', 'År 2'])
  expect(shape(rows)).toEqual([['', ['K', 'A'], ['K2', 'A2']]])
})

test('a table that goes on in another is one plan', () => {
  const [first, second] = [tableOf([head, ['L', 'K', 'A1', '']]), tableOf([head, ['', '', 'A2', '']])]
  const tables = [first, second].map((table) => ({ table, reading: guessReading(table) }))
  expect(outline(buildPlan(tables, true).plan)).toEqual([
    { body: 'L', shortTerm: [{ body: 'K', actions: ['A1', 'A2'] }] },
  ])
})

test('the tables that look like plans are chosen, else the largest', () => {
  const plan = tableOf([head, ['L', 'K', 'A', '']])
  const contact = tableOf([
    ['Navn', 'Skole'],
    ['x', 'y'],
  ])
  const bare = tableOf([
    ['L', 'K', 'A', ''],
    ['', 'K2', 'A2', ''],
  ])
  expect(guessTables([contact, plan, plan])).toEqual([1, 2])
  expect(guessTables([contact, bare])).toEqual([1])
  expect(guessTables([])).toEqual([])
})

test('a correction of the columns is followed', () => {
  const table = tableOf([
    ['x', 'y'],
    ['A', 'K'],
  ])
  const reading: TableReading = { headRow: 0, roles: ['action', 'shortTerm'] }
  expect(outline(buildPlan([{ table, reading }], true).plan)).toEqual([
    { body: '', shortTerm: [{ body: 'K', actions: ['A'] }] },
  ])
  expect(isOwnForm(table, reading)).toBe(false)
})
