import { expect, test } from 'vitest'
import type { Source } from '../document/read-source.ts'
import { noExtras } from '../document/source-document.ts'
import { importRows } from '../import-rows.ts'
import { emptyAction } from '../understanding/plan-draft.ts'
import { tooLongTexts } from './draft-limits.ts'
import { draftRows } from './draft-rows.ts'
import {
  draftOf,
  firstChoices,
  foundPart,
  type QuestionPart,
  readPlan,
  resultingText,
  takenAnswers,
} from './import-state.ts'

const line = (text: string) => ({ text, isItem: false, bold: '' })
const row = (...texts: string[]) => texts.map((text) => ({ lines: [line(text)] }))
const source: Source = {
  name: 'plan.docx',
  hash: '',
  document: {
    extras: noExtras,
    apart: [],
    blocks: [
      ...['Hva er målet?', 'Vårt mål', 'Hvordan gikk det?', 'Bra'].map((text) => ({
        kind: 'line' as const,
        line: line(text),
        isHeading: false,
      })),
      { kind: 'table', table: { columns: 2, rows: [row('Mål', 'Tiltak'), row('K', 'A')] } },
    ],
  },
}
const part = (id: string, ...texts: string[]): QuestionPart => ({
  id,
  title: id,
  isPersonal: false,
  questions: texts.map((text) => ({ id: text, title: text, texts: [text] })),
})
const parts = [part('one', 'Hva er målet?', 'Hva nå?'), part('both', 'Hva er målet?', 'Hvordan gikk det?')]

function draft(
  changed: Partial<ReturnType<typeof firstChoices>> = {},
  existing: Record<string, string> = {},
) {
  const choices = { ...firstChoices(source), ...changed }
  return draftOf(readPlan(source, choices), foundPart(source, choices, parts), choices, existing)
}
const taken = (...given: Parameters<typeof draft>) =>
  takenAnswers(draft(...given)).map((answer) => [answer.questionId, resultingText(answer)])

test('the part most of whose questions are answered is taken, until another is chosen', () => {
  expect(draft().part?.id).toBe('both')
  expect(draft({ partId: 'one' }).part?.id).toBe('one')
  expect(draft({ partId: null })).toMatchObject({ part: null, answers: [] })
  expect(draft({ partId: null }).leftovers).toEqual(['Hva er målet?', 'Vårt mål', 'Hvordan gikk det?', 'Bra'])
})

test('what is written already is kept until it is chosen to write on; a correction counts', () => {
  expect(taken()).toEqual([
    ['Hva er målet?', 'Vårt mål'],
    ['Hvordan gikk det?', 'Bra'],
  ])
  expect(taken({}, { 'Hva er målet?': 'Før' })).toEqual([['Hvordan gikk det?', 'Bra']])
  const chosen = { isTaken: { 'Hva er målet?': true }, texts: { 'Hvordan gikk det?': ' ' } }
  expect(taken(chosen, { 'Hva er målet?': 'Før' })).toEqual([['Hva er målet?', 'Før\n\nVårt mål']])
})

test('rows come in order, after the last that is there', () => {
  const goals = [1, 2].map((n) => ({
    body: `L${n}`,
    shortTerm: [{ body: `K${n}`, actions: [{ ...emptyAction(), body: `A${n}` }] }],
  }))
  const rows = importRows(draftRows(goals), 'a5')
  expect(rows.map(({ kind, body, position }) => [kind, body, position])).toEqual([
    ['goals', 'L1', 'a6'],
    ['goals', 'K1', 'a0'],
    ['actions', 'A1', 'a0'],
    ['goals', 'L2', 'a7'],
    ['goals', 'K2', 'a0'],
    ['actions', 'A2', 'a0'],
  ])
  expect(rows[2]?.goal_id).toBe(rows[1]?.id)
  expect(rows[1]?.parent_id).toBe(rows[0]?.id)
})

test('what is too long is told, as the database counts it', () => {
  const withText = (body: string, responsible = '') =>
    draftRows([{ body: '', shortTerm: [{ body: '', actions: [{ ...emptyAction(), body, responsible }] }] }])
  expect(tooLongTexts(withText('👩'.repeat(10_000), 'x'.repeat(1000)))).toEqual([])
  expect(tooLongTexts(withText('x'.repeat(10_002), 'x'.repeat(1001))).map(({ over }) => over)).toEqual([2, 1])
})

test('a row is known again when the file is read another way', () => {
  const ids = new Map<string, string>()
  const choices = firstChoices(source)
  const idsOf = (isSplit: boolean) => readPlan(source, { ...choices, isSplit }, ids).rows.map(({ id }) => id)
  expect(idsOf(true)).toEqual(idsOf(false))
})
