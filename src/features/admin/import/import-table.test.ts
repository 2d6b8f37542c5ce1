import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { decodeText, readImportFile } from './import-file.ts'
import { MAX_LINES, readTable, writeTable } from './import-table.ts'

/** The lines without their row numbers. */
function linesOf(text: string) {
  const table = readTable(text)
  return 'kind' in table ? table : table.lines.map(({ region, school, email }) => [region, school, email])
}

const nordlia = ['Lillestrøm', 'Nordlia skole', 'rektor@nordlia.example']

describe('columns', () => {
  test.each([
    [
      'tabs, as from a spreadsheet',
      'Region\tSkole\tE-post\nLillestrøm\tNordlia skole\trektor@nordlia.example',
    ],
    ['semicolons', 'Region;Skole;E-post\nLillestrøm;Nordlia skole;rektor@nordlia.example'],
    ['commas', 'Region,School,Email\nLillestrøm,Nordlia skole,rektor@nordlia.example'],
    ['nynorsk', 'Regionnamn;Skulenamn;E-postadresse\nLillestrøm;Nordlia skole;rektor@nordlia.example'],
    ['any order', 'E-mail;School name;Region\nrektor@nordlia.example;Nordlia skole;Lillestrøm'],
    ['colons and case', 'REGION:;SKOLENS NAVN:;EPOST:\nLillestrøm;Nordlia skole;rektor@nordlia.example'],
    ['no heading', 'Lillestrøm;Nordlia skole;rektor@nordlia.example'],
    [
      'Excel saying what separates',
      'sep=;\nRegion;Skole;E-post\nLillestrøm;Nordlia skole;rektor@nordlia.example',
    ],
    [
      'a mark first, and Windows line ends',
      '\ufeffRegion;Skole;E-post\r\nLillestrøm;Nordlia skole;rektor@nordlia.example\r\n',
    ],
    ['blank lines', '\n\nRegion;Skole;E-post\n;;\n\nLillestrøm;Nordlia skole;rektor@nordlia.example\n\n'],
    ['quotation marks', '"Region";"Skole";"E-post"\n"Lillestrøm";"Nordlia skole";"rektor@nordlia.example"'],
    [
      'hard spaces',
      'Region;Skole;E-post\n\u00a0Lillestrøm ;Nordlia\u00a0skole; rektor@nordlia.example\u200b',
    ],
  ])('%s', (_, text) => expect(linesOf(text)).toEqual([nordlia]))

  test('a school whose name sounds like a heading is none', () => {
    expect(linesOf('Ringsaker;Østlia skole\nRingsaker;Vestlia skole')).toEqual([
      ['Ringsaker', 'Østlia skole', ''],
      ['Ringsaker', 'Vestlia skole', ''],
    ])
  })

  test('others are left out, and named', () => {
    const table = readTable(
      'Nr;Region;Skole;Telefon;E-post\n1;Lillestrøm;Nordlia skole;1;rektor@nordlia.example',
    )
    expect(table).toEqual({
      lines: [{ row: 2, region: nordlia[0], school: nordlia[1], email: nordlia[2] }],
      ignored: ['Nr', 'Telefon'],
    })
  })

  test('a heading without region or school says which is missing', () => {
    expect(readTable('Skole;E-post\nNordlia;a@b.example')).toEqual({
      kind: 'columnsMissing',
      missing: ['region'],
    })
    expect(readTable('E-post\na@b.example')).toEqual({
      kind: 'columnsMissing',
      missing: ['region', 'school'],
    })
    expect(readTable('Bare noen ord')).toEqual({ kind: 'columnsMissing', missing: ['school'] })
  })
})

describe('addresses', () => {
  test.each([
    ['two columns', 'Region;Skole;E-post rektor;E-post inspektør\nR;S;a@s.example;b@s.example'],
    ['one cell', 'Region\tSkole\tE-post\nR\tS\ta@s.example; b@s.example'],
    ['with names', 'Region\tSkole\tE-post\nR\tS\tA Aas <a@s.example>, B Berg <mailto:b@s.example>'],
    ['two columns without heading', 'R;S;a@s.example;b@s.example;noe annet'],
  ])('%s', (_, text) =>
    expect(linesOf(text)).toEqual([
      ['R', 'S', 'a@s.example'],
      ['R', 'S', 'b@s.example'],
    ]),
  )

  test('a school without any is a line', () => expect(linesOf('R;S;')).toEqual([['R', 'S', '']]))
  test('a wrong one is kept, to be told of', () =>
    expect(linesOf('R;S;rektor')).toEqual([['R', 'S', 'rektor']]))
})

describe('quotation marks', () => {
  test('hold separators, line breaks and themselves', () => {
    expect(linesOf('R;"Nord; lia ""gamle""\nskole";a@s.example')).toEqual([
      ['R', 'Nord; lia "gamle" skole', 'a@s.example'],
    ])
  })
  test('that are part of a pasted name are kept', () => {
    expect(linesOf('R\t"Nordlia" skole\ta@s.example\nR\tSørlia\t')).toEqual([
      ['R', '"Nordlia" skole', 'a@s.example'],
      ['R', 'Sørlia', ''],
    ])
  })
  test('that are never closed are told of', () => {
    expect(readTable('Region;Skole\nR;"Nordlia\nR;Sørlia')).toEqual({ kind: 'quoteOpen', row: 2 })
  })
})

test('rows are counted as in the spreadsheet', () => {
  const table = readTable('Region;Skole\n\nR;A\nR;B')
  expect('lines' in table && table.lines.map((line) => line.row)).toEqual([3, 4])
})

test('2,000 lines are read, one more is refused', () => {
  const rows = Array.from({ length: MAX_LINES }, (_, at) => `R;Skole ${at};leder${at}@s.example`)
  expect(readTable(rows.join('\n'))).toMatchObject({ lines: { length: MAX_LINES } })
  expect(readTable([...rows, 'R;En til'].join('\n'))).toEqual({ kind: 'tooMany', count: MAX_LINES + 1 })
})

test.each(['', ' \n\n', ';;\n;;', 'Region;Skole;E-post\n'])('nothing in %j', (text) => {
  expect(readTable(text)).toEqual({ kind: 'empty' })
})

test('a table written as text reads the same', () => {
  expect(linesOf(writeTable([['R', 'Nord\tlia "x"\nskole', 'a@s.example']]))).toEqual([
    ['R', 'Nord lia "x" skole', 'a@s.example'],
  ])
})

describe('files', () => {
  test('an Excel file: its first sheet', async () => {
    const content = readFileSync(new URL('./testing/schools.xlsx', import.meta.url))
    const table = readTable(await readImportFile(new File([content], 'skoler.xlsx')))
    expect(table).toEqual({
      lines: [
        { row: 2, region: 'Lillestrøm', school: 'Nordlia skole', email: 'rektor@nordlia.example' },
        { row: 4, region: 'Lillestrøm', school: '"Sørlia" & co; skole', email: '' },
      ],
      ignored: ['Nr'],
    })
  })

  const bytes = (...values: number[]) => new Uint8Array(values)

  test.each([
    ['UTF-8', new TextEncoder().encode('Sørlia')],
    ['Windows-1252', bytes(0x53, 0xf8, 0x72, 0x6c, 0x69, 0x61)],
    ['UTF-16', bytes(0xff, 0xfe, 0x53, 0, 0xf8, 0, 0x72, 0, 0x6c, 0, 0x69, 0, 0x61, 0)],
  ])('%s', (_, encoded) => expect(decodeText(encoded)).toBe('Sørlia'))

  test.each([
    ['a picture', bytes(0x89, 0x50, 0x4e, 0x47, 0, 0, 0), 'notATable'],
    ['a PDF', new TextEncoder().encode('%PDF-1.7'), 'notATable'],
    ['an Excel file of the old kind', bytes(0xd0, 0xcf, 0x11, 0xe0, 0, 0), 'oldExcel'],
    ['a zip that is no Excel file', bytes(0x50, 0x4b, 0x03, 0x04, 1, 2, 3), 'notATable'],
    ['nothing', bytes(), 'emptyFile'],
    ['six megabytes', new Uint8Array(6 * 1024 * 1024), 'tooBig'],
  ])('%s', async (_, content, problem) => {
    await expect(readImportFile(new File([content], 'skoler.csv'))).rejects.toMatchObject({ problem })
  })
})
