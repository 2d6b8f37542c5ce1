import { expect, test } from 'vitest'
import { answerTables } from './answer-tables.ts'
import { planTables } from './plan-tables.ts'
import { schoolTable } from './school-table.ts'
import { answered, planPart, questionsPart, school } from './testing/schools.ts'
import { exportTexts } from './texts/nb.ts'

test('every school has a line with its counts, and how it stands with each part', () => {
  const { columns, rows } = schoolTable([school()], [planPart, questionsPart], exportTexts, 'nb')
  expect(columns.slice(8).map(({ title }) => title)).toEqual([
    'Oktober, Planen: status',
    'Oktober, Planen: levert',
    'Oktober, Spørsmål: status',
    'Oktober, Spørsmål: levert',
  ])
  expect(rows).toEqual([
    [
      'Lillestrøm',
      'Nordlia skole',
      2,
      3,
      1,
      1,
      2,
      { at: '2026-10-24T22:30:00+00:00' },
      'Levert etter fristen',
      { at: '2026-03-29T00:59:00+00:00' },
      null,
      null,
    ],
  ])
})

test('each row of the plans stands with what it belongs to, also a goal that has nothing below it', () => {
  const [goals, actions, reflections] = planTables([school()], exportTexts, 'nb')
  expect(goals?.rows.map((row) => row.slice(2))).toEqual([
    ['Bedre undervisning\n\nElevene <opplever> mestring & glede', 'Felles planlegging'],
    ['Bedre undervisning\n\nElevene <opplever> mestring & glede', 'Kjenne modellen'],
    ['Ingenting under', null],
  ])
  expect(actions?.rows.map((row) => [row[1], row[3], row[4], row.at(-1)])).toEqual([
    ['Nordlia skole', 'Felles planlegging', 'Planlegge sammen\nHvem: dette er tekst', 'I gang'],
    ['Nordlia skole', 'Felles planlegging', 'Besøke hverandre', 'Planlagt'],
    ['Nordlia skole', 'Kjenne modellen', '', 'Planlagt'],
  ])
  expect(reflections?.rows.map((row) => row.slice(5))).toEqual([
    [{ day: '2026-10-20' }, '', null, 'Det gikk', 'Vi så det', 'Vet ikke ennå', ''],
    [
      { day: '2027-03-02' },
      'Alle møter',
      { day: '2027-02-28' },
      'Bedre',
      '',
      'Holdt',
      'Gjøre det for hele skolen',
    ],
  ])
  for (const table of [goals, actions, reflections]) {
    for (const row of table?.rows ?? []) expect(row).toHaveLength(table?.columns.length ?? 0)
  }
})

test('of plans that were handed in it is said when', () => {
  const { plans } = school()
  const handedIn = plans.map(({ plan }) => ({ handedInAt: '2026-10-20T10:00:00+00:00', plan }))
  const [goals] = planTables([school({ plans: handedIn })], exportTexts, 'nb')
  expect(goals?.columns[2]?.title).toBe('Levert')
  expect(goals?.rows[0]?.[2]).toEqual({ at: '2026-10-20T10:00:00+00:00' })
})

test('each question has a table with all who have answered', () => {
  const schools = [
    school({ answers: [answered('Mye', 'Rektor'), answered('Lite', 'Inspektør')] }),
    school({ name: 'Sørlia skole', answers: [] }),
  ]
  const tables = answerTables(schools, [planPart, questionsPart], exportTexts, 'nb')
  expect(tables.map(({ name, columns }) => [name, columns.at(-1)?.title])).toEqual([
    ['Spørsmål 3a', 'Hva så du?'],
    ['Spørsmål 2', 'Hva nå?'],
  ])
  expect(tables[0]?.rows).toEqual([
    ['Lillestrøm', 'Nordlia skole', 'Rektor', { at: '2026-10-20T10:00:00+00:00' }, 'Ja', 'Mye'],
    ['Lillestrøm', 'Nordlia skole', 'Inspektør', { at: '2026-10-20T10:00:00+00:00' }, 'Ja', 'Lite'],
  ])
})
