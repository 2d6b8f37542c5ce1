import { expect, test } from 'vitest'
import type { Block, SourceTable } from '../document/source-document.ts'
import { october } from '../testing/october.ts'
import { findAnswers } from './find-answers.ts'

const line = (text: string): Block => ({
  kind: 'line',
  line: { text, isItem: false, bold: '' },
  isHeading: false,
})
const heading = (text: string): Block => ({ ...line(text), isHeading: true }) as Block
const tableOf = (rows: string[][]): SourceTable => ({
  columns: rows[0]?.length ?? 0,
  rows: rows.map((row) => row.map((text) => ({ lines: [{ text, isItem: false, bold: '' }] }))),
})
const [aim = '', anchoring = '', ownership = ''] = october.questions
const questions = [
  { id: 'aim', texts: [aim, 'Kva er målsetjinga for deltakinga til skulen i Matematikkløftet?'] },
  { id: 'anchoring', texts: [anchoring] },
  { id: 'ownership', texts: [ownership] },
]
const find = (...blocks: Block[]) => {
  const { answers, leftovers } = findAnswers(blocks, questions, new Set())
  return [Object.fromEntries(answers), leftovers]
}

test.each<[string, Block[], unknown]>([
  ['a question and its answer', [line(aim), line('Svar')], [{ aim: 'Svar' }, []]],
  [
    'up to the next question',
    [line(aim), line('Ett'), line('mer'), line(anchoring), line('To')],
    [{ aim: 'Ett\nmer', anchoring: 'To' }, []],
  ],
  ['a question without answer', [line(aim), line(anchoring), line('To')], [{ aim: '', anchoring: 'To' }, []]],
  ['with a number before', [line(`3a) ${aim}`), line('Svar')], [{ aim: 'Svar' }, []]],
  [
    'in nynorsk',
    [line('Kva er målsetjinga for skulen si deltaking i Matematikkløftet'), line('Svar')],
    [{ aim: 'Svar' }, []],
  ],
  [
    'with words of one’s own',
    [line('Hva er målsettingen for vår skoles deltakelse i Matematikkløftet:'), line('Svar')],
    [{ aim: 'Svar' }, []],
  ],
  ['on the same line', [line(`${aim} Svar`), line('mer')], [{ aim: 'Svar\nmer' }, []]],
  ['in the same paragraph', [line(`${aim}\nSvar`)], [{ aim: 'Svar' }, []]],
  [
    'what stands before is left over',
    [line('Til: noen'), line(aim), line('Svar')],
    [{ aim: 'Svar' }, ['Til: noen']],
  ],
  [
    'a heading ends it',
    [line(aim), line('Svar'), heading('Aksjonsplan'), line('x')],
    [{ aim: 'Svar' }, ['Aksjonsplan', 'x']],
  ],
  [
    'a table ends it',
    [line(aim), line('Svar'), { kind: 'table', table: tableOf([['a']]) }, line('x')],
    [{ aim: 'Svar' }, ['a', 'x']],
  ],
  [
    'a table of questions',
    [
      {
        kind: 'table',
        table: tableOf([
          [aim, 'Ett'],
          [anchoring, 'To'],
        ]),
      },
    ],
    [{ aim: 'Ett', anchoring: 'To' }, []],
  ],
  [
    'a question quoted in a text is none',
    [
      line(
        'Vi ble spurt om hva målsettingen for skolens deltakelse i Matematikkløftet var, og svarte kort på det i fjor høst.',
      ),
    ],
    [
      {},
      [
        'Vi ble spurt om hva målsettingen for skolens deltakelse i Matematikkløftet var, og svarte kort på det i fjor høst.',
      ],
    ],
  ],
  ['another question is none', [line('Hva er neste møte?')], [{}, ['Hva er neste møte?']]],
])('%s', (_, blocks, expected) => expect(find(...blocks)).toEqual(expected))

test('the plan’s own tables are not read for answers', () => {
  const table = tableOf([[aim, 'Svar']])
  expect(findAnswers([{ kind: 'table', table }], questions, new Set([table]))).toEqual({
    answers: new Map(),
    leftovers: [],
  })
})
