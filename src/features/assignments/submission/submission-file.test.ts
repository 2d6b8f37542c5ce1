import { expect, test } from 'vitest'
import { nb } from '../../../shared/i18n/nb.ts'
import { newRow } from '../../../shared/plan/plan-rows.ts'
import { assignments } from '../texts/nb.ts'
import { submissionHtml } from './submission-file.ts'

const text = (nb: string) => ({ nb, nn: '' })
const common = {
  schemaVersion: 1 as const,
  assignment: text('Mars'),
  part: text('Observasjon'),
  school: 'Nordlia skole',
  region: 'Lillestrøm',
  leader: null,
}
const options = {
  facts: [['Skole', 'A & B'] as [string, string]],
  texts: assignments,
  plan: nb.plan,
  language: 'nb' as const,
}

test('everything that was answered stands in the file, and is only text', () => {
  const hostile = '<script>alert("x")</script>\n& mer'
  const html = submissionHtml({
    ...options,
    content: {
      ...common,
      kind: 'questions',
      answers: [
        { questionId: '1', label: '3a', stem: text('Stamme'), question: text('Hva?'), answer: hostile },
        { questionId: '2', label: '', stem: text(''), question: text('Hvordan?'), answer: '' },
      ],
    },
  })
  expect(html).not.toContain('<script')
  expect(html).toContain('&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;\n&amp; mer')
  expect(html).toContain('<dt>Skole</dt><dd>A &amp; B</dd>')
  for (const words of ['Spørsmål 3a', 'Stamme', 'Hva?', 'Hvordan?', 'Ikke besvart'])
    expect(html).toContain(words)
})

test('a plan stands in the file with all its rows, codes in words', () => {
  const html = submissionHtml({
    ...options,
    content: {
      ...common,
      kind: 'plan',
      plan: {
        goals: [
          newRow('goals', { id: 'L', body: 'Langt mål' }),
          newRow('goals', { id: 'S', parent_id: 'L', body: 'Kort mål' }),
        ],
        actions: [
          newRow('actions', {
            id: 'A',
            goal_id: 'S',
            body: 'Prøve',
            assumption: 'Fordi',
            responsible: 'Rektor',
            status: 'ongoing',
          }),
        ],
        reflections: [
          newRow('reflections', {
            id: 'R',
            action_id: 'A',
            reflected_on: '2026-03-02',
            outcome: 'Gikk',
            verdict: 'held',
          }),
        ],
      },
    },
  })
  for (const words of [
    'Langt mål',
    'Kort mål',
    'Prøve',
    'Fordi',
    'Rektor',
    'I gang',
    '2. mars 2026',
    'Gikk',
    'Holdt',
  ]) {
    expect(html).toContain(words)
  }
})
