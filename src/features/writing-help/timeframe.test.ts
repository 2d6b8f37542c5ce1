import { describe, expect, test } from 'vitest'
import { parseTimeframe, schoolYearOf } from './timeframe.ts'

/** Read on 10 September 2025. */
const reference = '2025-09-10T08:00:00Z'

const clear: [text: string, start: string, end: string][] = [
  ['Høsten 2025', '2025-08-01', '2025-12-31'],
  ['Hausten 2025', '2025-08-01', '2025-12-31'],
  ['Våren 2026', '2026-01-01', '2026-06-30'],
  ['høsten 2025 og våren 2026', '2025-08-01', '2026-06-30'],
  ['Januar–mars 2026', '2026-01-01', '2026-03-31'],
  ['januar til mars 2026', '2026-01-01', '2026-03-31'],
  ['Oktober 2025 – januar 2026', '2025-10-01', '2026-01-31'],
  ['februar 2028', '2028-02-01', '2028-02-29'],
  ['okt. 2025', '2025-10-01', '2025-10-31'],
  ['uke 40', '2025-09-29', '2025-10-05'],
  ['Veke 40–42', '2025-09-29', '2025-10-19'],
  ['uke 40, 42 og 44', '2025-09-29', '2025-11-02'],
  ['uke 2 2026', '2026-01-05', '2026-01-11'],
  ['12. mars 2026', '2026-03-12', '2026-03-12'],
  ['12.03.2026', '2026-03-12', '2026-03-12'],
  ['Innen 1. november 2025', '2025-11-01', '2025-11-01'],
  ['i løpet av oktober', '2025-10-01', '2025-10-31'],
  ['skoleåret 2025/2026', '2025-08-01', '2026-07-31'],
  ['Skuleåret 2025–26', '2025-08-01', '2026-07-31'],
  // No year: the first time that is not over.
  ['Høsten', '2025-08-01', '2025-12-31'],
  ['våren', '2026-01-01', '2026-06-30'],
  ['uke 10', '2026-03-02', '2026-03-08'],
  ['august', '2026-08-01', '2026-08-31'],
]

const unclear = [
  '',
  'Hver tredje onsdag',
  'Hver onsdag høsten 2025',
  'Fra januar 2026',
  'Før jul',
  'Etter lærersamlingen i mars',
  'Løpende',
  'Hele året',
  '40',
  'Oppstart uke 40, deretter ukentlig',
  'Mars 2026 – oktober 2025',
  'snart',
]

describe('what stands in «Når»', () => {
  test.each(clear)('%s is clear', (text, start, end) => {
    expect(parseTimeframe(text, reference)).toEqual({ start, end })
  })
  test.each(unclear)('«%s» has no dates', (text) => {
    expect(parseTimeframe(text, reference)).toBeNull()
  })
})

test.each([
  ['2025-07-31', '2024/25'],
  ['2025-08-01', '2025/26'],
  ['2026-01-01', '2025/26'],
  ['2099-12-31', '2099/00'],
])('%s is in the school year %s', (date, year) => {
  expect(schoolYearOf(date)).toBe(year)
})
