import { expect, test } from 'vitest'
import { csvOf } from './csv-file.ts'

const csv = (...rows: Parameters<typeof csvOf>[0]['rows']) =>
  csvOf({ name: 'Tabell', columns: [{ title: 'Æ', width: 1 }], rows })

test('opens in Norwegian Excel: marked as UTF-8, semicolons, quotes doubled, lines kept within a cell', () => {
  expect(csv(['a;b', 'sa «hei» og "hå"', 'to\nlinjer', 12, null])).toBe(
    '\ufeff"Æ"\r\n"a;b";"sa «hei» og ""hå""";"to\nlinjer";12;\r\n',
  )
})

test.each(['=1+1', '+47', '-2', '@sum', '\tinn', '\rinn', '=HYPERLINK("http://ond.example";"se")', '＝1'])(
  '%j is a text and never a formula',
  (hostile) => expect(csv([hostile])).toContain(`"'${hostile.replaceAll('"', '""')}"`),
)

test('what is no formula is left as it is', () => expect(csv(['2 = 2', 'å'])).toContain('"2 = 2";"å"'))

test.each([
  ['2026-01-15T12:00:00+00:00', '2026-01-15 13:00'],
  ['2026-10-24T22:30:00+00:00', '2026-10-25 00:30'],
  ['2026-03-29T00:59:00+00:00', '2026-03-29 01:59'],
  ['2026-03-29T01:00:00+00:00', '2026-03-29 03:00'],
])('an instant is what the clock in Norway shows: %s', (at, shown) =>
  expect(csv([{ at }])).toContain(`\r\n${shown}\r\n`),
)

test('a calendar date has no time of day', () =>
  expect(csv([{ day: '2026-03-02' }])).toContain('\r\n2026-03-02\r\n'))

test('what is no date stands as it is', () =>
  expect(csv([{ at: 'infinity' }, { day: 'infinity' }])).toContain('\r\ninfinity;infinity\r\n'))
