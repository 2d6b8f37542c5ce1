import { expect, test } from 'vitest'
import { type Block, noExtras } from '../document/source-document.ts'
import { outline, planIn } from '../testing/read-plan.ts'
import { withTextAsTable } from './running-text.ts'

const lines = (...texts: string[]): Block[] =>
  texts.map((text) => ({
    kind: 'line',
    line: { text: text.replace('# ', ''), isItem: false, bold: '' },
    isHeading: text.startsWith('# '),
  }))

const read = (...texts: string[]) => {
  const blocks = [...withTextAsTable(lines(...texts))]
  return outline(planIn({ blocks, apart: [], extras: noExtras }).plan)
}

test.each([
  [
    'each after its label',
    ['Langsiktig mål: L', 'Kortsiktig mål: K', 'Aksjon: A', 'Kortsiktig mål: K2', 'Aksjon: A2'],
  ],
  [
    'each under its label',
    [
      '# Langsiktig mål',
      'L',
      '# Kortsiktig mål',
      'K',
      'Tiltak:',
      'A',
      'Kortsiktig mål:',
      'K2',
      'Tiltak:',
      'A2',
    ],
  ],
])('a plan without a table is read, %s', (_, texts) => {
  expect(read(...texts)).toEqual([
    {
      body: 'L',
      shortTerm: [
        { body: 'K', actions: ['A'] },
        { body: 'K2', actions: ['A2'] },
      ],
    },
  ])
})

test('answers to questions are no plan, and what stands above a plan is none of it', () => {
  const asked = lines(
    'Hva er målsettingen for skolen?',
    'At alle skal med',
    'Hvordan har du sikret eierskap?',
    'I møter',
  )
  expect(withTextAsTable(asked)).toEqual(asked)
  const [title, table] = withTextAsTable(lines('Aksjonsplan for Vik skole', 'Mål: K', 'Aksjon: A'))
  expect([title?.kind, table?.kind]).toEqual(['line', 'table'])
})
