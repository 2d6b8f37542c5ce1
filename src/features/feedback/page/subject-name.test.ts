import { expect, test } from 'vitest'
import { nb } from '../../../shared/i18n/nb.ts'
import type { Change, Subject } from '../comments-queries.ts'
import { feedback } from '../texts/nb.ts'
import { changeName, subjectName } from './subject-name.ts'

const question = { nb: 'Hva så du?', nn: 'Kva såg du?' }
const action = { table: 'actions' as const, rowId: 'a', text: 'Felles tid' }

test.each<[string, Subject]>([
  ['Til hele planen', null],
  ['Til aksjonen «Felles tid»', action],
  [`Til aksjonen «${'x'.repeat(80)} …»`, { ...action, text: 'x'.repeat(81) }],
  [`Til aksjonen «${'ord '.repeat(19)}ord …»`, { ...action, text: 'ord '.repeat(30) }],
  ['Til en aksjon uten tekst', { ...action, text: ' ' }],
  ['Til noe som er slettet', { ...action, text: null }],
  [
    'Til svaret på spørsmål 3a: «Hva så du?»',
    { table: 'answers', rowId: 'q', submissionId: 's', label: '3a', question },
  ],
  ['Til et svar som er trukket tilbake', { table: 'answers', rowId: 'q', submissionId: 's' }],
])('a thread says what it is about: %s', (name, subject) => {
  expect(subjectName(subject, feedback, 'nb')).toBe(name)
})

test.each<[string, Partial<Change>]>([
  ['Aksjonen «Felles tid»', { field: 'body' }],
  ['Aksjonen «Felles tid»: Fordi vi antar at …', { field: 'assumption' }],
  ['Aksjonen «Felles tid»: Status', { field: 'status' }],
  ['Aksjonen «Felles tid»', { field: 'goal_id' }],
  ['Aksjonen «Uten tekst»', { field: 'body', row_text: '' }],
  ['Målet «Felles tid»', { table_name: 'goals', field: 'body' }],
  ['Refleksjonen om «Felles tid»: Hvordan vet jeg det?', { table_name: 'reflections', field: 'evidence' }],
  ['En aksjon som er slettet', { field: 'deleted_at', row_text: null }],
])('a change says which text it is of: %s', (name, values) => {
  const change: Change = {
    change_id: 1,
    table_name: 'actions',
    row_id: 'a',
    field: 'body',
    before: '',
    after: '',
    changed_at: '2025-12-01T08:00:00Z',
    row_text: 'Felles tid',
    ...values,
  }
  expect(changeName(change, feedback, nb)).toBe(name)
})
