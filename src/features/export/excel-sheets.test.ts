import { strFromU8, unzipSync } from 'fflate'
import readSheets from 'read-excel-file/universal'
import { expect, test } from 'vitest'
import writeExcelFile from 'write-excel-file/universal'
import { excelSheets } from './excel-sheets.ts'
import type { Table } from './table.ts'

/** Written as the page does, but for the workers; and read again. */
async function written(tables: Table[]) {
  const { sheets, features } = excelSheets(tables, (characters) => ` [${characters}]`)
  const file = await writeExcelFile(sheets as Parameters<typeof writeExcelFile>[0], {
    features: features as never,
  }).toBlob()
  const bytes = await file.arrayBuffer()
  const parts = unzipSync(new Uint8Array(bytes))
  return {
    sheets: await readSheets(bytes),
    part: (name: string) => strFromU8(parts[name] ?? new Uint8Array()),
  }
}

const table = (rows: Table['rows'], name = 'Ark', titles = ['En', 'To']): Table => ({
  name,
  columns: titles.map((title) => ({ title, width: 20 })),
  rows,
})

test('texts, numbers and dates come back as what they are, dates by the clock in Norway', async () => {
  const { sheets } = await written([
    table([
      ['Planen <&> "æøå" 😀', 3],
      [{ day: '2026-03-02' }, { at: '2026-10-24T22:30:00+00:00' }],
    ]),
  ])
  const [texts, dates] = sheets[0]?.data.slice(1) ?? []
  expect(texts).toEqual(['Planen <&> "æøå" 😀', 3])
  // A part of a day is no round number: it is right to the second.
  expect(dates?.map((date) => Math.round(Number(date) / 1000) * 1000)).toEqual([
    Date.parse('2026-03-02T00:00:00Z'),
    Date.parse('2026-10-25T00:30:00Z'),
  ])
})

test('what is no date stands as it is, and the file can be opened', async () => {
  const { sheets } = await written([table([[{ day: '101020-02-06' }, { at: 'infinity' }]])])
  expect(sheets[0]?.data[1]).toEqual(['101020-02-06', 'infinity'])
})

test.each(['=1+1', '+47', '-2', '@sum', '\t=1', '=cmd|/c calc!A1'])(
  '%j is a text and no formula',
  async (hostile) => {
    const { sheets, part } = await written([table([[hostile, null]])])
    expect(String(sheets[0]?.data[1]?.[0]).trim()).toBe(hostile.trim())
    expect(part('xl/worksheets/sheet1.xml')).not.toContain('<f>')
  },
)

test('what XML cannot hold, and what a cell has no room for, does not damage the file', async () => {
  const { sheets } = await written([table([['a\u0001b\ud83dc', 'x'.repeat(40_000)]])])
  const [short, long] = sheets[0]?.data[1] ?? []
  expect(short).toBe('abc')
  expect(String(long)).toHaveLength(32_767)
  expect(String(long).endsWith(' [32767]')).toBe(true)
})

test('headings stay in sight and have a filter', async () => {
  const titles = Array.from({ length: 28 }, (_, index) => `Kolonne ${index}`)
  const { part } = await written([table([['a', 'b']]), table([['a'], ['b']], 'Bred', titles)])
  expect(part('xl/worksheets/sheet1.xml')).toContain('<autoFilter ref="A1:B2"/>')
  const wide = part('xl/worksheets/sheet2.xml')
  expect(wide).toContain('<autoFilter ref="A1:AB3"/>')
  expect(wide).toMatch(/<pane [^>]*state="frozen"/)
  expect(wide.indexOf('</sheetData>')).toBeLessThan(wide.indexOf('<autoFilter'))
})

test('sheets have names that Excel takes, and none the same', async () => {
  const long = 'Spørsmål om [alt] som/mulig: hva, hvor og hvorfor?'
  const { sheets } = await written([table([], long), table([], long), table([], 'mål'), table([], 'Mål')])
  const names = sheets.map(({ sheet }) => sheet)
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(4)
  for (const name of names) expect(name).toMatch(/^[^[\]:*?/\\]{1,31}$/)
})
