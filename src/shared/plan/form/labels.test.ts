import { expect, test } from 'vitest'
import { formatDate } from '../../i18n/format.ts'
import { languages } from '../../i18n/languages.ts'
import { readDate } from './form-date.ts'
import { detailFields, printedLabel } from './form-parts.ts'
import { planLabels } from './labels.ts'

test.each(languages)('no two details of a cell have the same label: %s', (language) => {
  for (const details of [detailFields('actions'), detailFields('reflections')]) {
    const labels = details.map((detail) => printedLabel(planLabels[language].fields[detail]).toLowerCase())
    expect(new Set(labels).size).toBe(details.length)
  }
})

test('a label that is no sentence of its own gets a colon', () => {
  expect(['Hvem', 'Hvordan gikk det?', 'Fordi vi antar at …'].map(printedLabel)).toEqual([
    'Hvem:',
    'Hvordan gikk det?',
    'Fordi vi antar at …',
  ])
})

test.each(languages)('a date that is written can be read: %s', (language) => {
  for (let month = 1; month <= 12; month++) {
    const date = `2027-${String(month).padStart(2, '0')}-28`
    expect(readDate(formatDate(date, language))).toBe(date)
  }
})

test.each([
  ['2. mars 2026', '2026-03-02'],
  ['2.3.2026', '2026-03-02'],
  ['02.03.2026', '2026-03-02'],
  ['2026-03-02', '2026-03-02'],
  ['31. februar 2026', null],
  ['2. mars 9026', null],
  ['1999-12-31', null],
  ['i høst', null],
  ['', null],
])('%s is %s', (text, date) => expect(readDate(text)).toBe(date))
