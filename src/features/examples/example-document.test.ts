import { expect, test } from 'vitest'
import { columns } from '../../shared/columns/texts/nb.ts'
import { groupExamples } from './example-document.ts'
import type { Example } from './examples-queries.ts'

const question = { id: 'q', label: '2', body_nb: 'Hva så du?', body_nn: 'Kva såg du?' }
const example = (part: Partial<Example>): Example => ({
  id: 'e',
  school_id: 's',
  kind: 'action',
  quote: '',
  public_text: 'Tekst',
  checked_at: '2027-01-01',
  version: 1,
  created_at: '2027-01-01',
  gathering_id: null,
  checker: { full_name: 'Veileder' },
  schools: { name: 'Fagerheim skole', region_id: 'r' },
  questions: null,
  ...part,
})

test('only what is checked, by column and question, in the order of the plan', () => {
  const groups = groupExamples(
    [
      example({ kind: 'answer', questions: question, public_text: 'Svar' }),
      example({ kind: 'outcome', public_text: 'Det gikk' }),
      example({ public_text: 'Ikke kontrollert', checked_at: null }),
      example({ public_text: 'Første' }),
      example({ public_text: 'Andre' }),
      example({ kind: 'answer', public_text: 'Uten spørsmål' }),
    ],
    columns.kinds,
    'nn',
  )
  expect(groups).toEqual([
    { heading: columns.kinds.action, texts: ['Første', 'Andre'] },
    { heading: columns.kinds.outcome, texts: ['Det gikk'] },
    { heading: '2 Kva såg du?', texts: ['Svar'] },
    { heading: columns.kinds.answer, texts: ['Uten spørsmål'] },
  ])
  expect(JSON.stringify(groups)).not.toContain('Fagerheim')
})

test('nothing is checked: nothing to show', () => {
  expect(groupExamples([example({ checked_at: null })], columns.kinds, 'nb')).toEqual([])
})
