import { expect, test } from 'vitest'
import { cell, paragraph, row, table, wordFile } from '../testing/word-file.ts'
import { FileError } from './file-error.ts'
import { readSource } from './read-source.ts'

const problemOf = async (body: string) => {
  try {
    await readSource({ name: 'plan.docx', bytes: wordFile({ body }) })
    return null
  } catch (error) {
    return error instanceof FileError ? error.problem : error
  }
}

test.each([
  ['one word of five million letters', paragraph('a'.repeat(5_000_000)), 'tooMuch'],
  [
    'twenty thousand rows',
    table(...Array.from({ length: 20_000 }, () => row('a', 'b', 'c', 'd'))),
    'tooMuch',
  ],
  [
    'cells that say they cover more than there is',
    table(...Array.from({ length: 4000 }, () => row(cell('a', '<w:gridSpan w:val="60"/>')))),
    'tooMuch',
  ],
  ['half a million elements', paragraph('a', '<w:r><w:t/></w:r>'.repeat(260_000)), 'tooMuch'],
  ['a plan of a thousand rows', table(...Array.from({ length: 1000 }, () => row('a', 'b', 'c', 'd'))), null],
])('%s, in a small file', async (_, body, expected) => expect(await problemOf(body)).toBe(expected), 60_000)
