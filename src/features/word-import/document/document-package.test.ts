import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { paragraph, wordFile, wordParts } from '../testing/word-file.ts'
import { FileError, type FileProblem } from './file-error.ts'
import { readFile } from './read-file.ts'
import { MAX_FILE_SIZE } from './zip.ts'

const body = paragraph('Tekst')
const whole = wordFile({ body })
const oldContainer = (name: string) =>
  new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Buffer.from(name, 'utf16le'), 0, 0])
const withDocument = (xml: string | Uint8Array) =>
  zipSync(
    { ...wordParts({ body }), 'word/document.xml': typeof xml === 'string' ? strToU8(xml) : xml },
    { level: 1 },
  )
const megabytes = (count: number) => new Uint8Array(count * 1024 * 1024).fill(0x20)
const spacious = (count: number) => strToU8(`<x>${' '.repeat(count * 1024 * 1024)}</x>`)
const growing = withDocument(megabytes(21))

function problemOf(file: Uint8Array): FileProblem | null {
  try {
    readFile(file)
    return null
  } catch (error) {
    if (error instanceof FileError) return error.problem
    throw error
  }
}

/** The file with the number at the last place of these bytes replaced, as a liar would. */
function patched(file: Uint8Array, signature: number[], offset: number, value: number): Uint8Array {
  const copy = file.slice()
  for (let at = copy.length - 4; at >= 0; at--) {
    if (signature.every((byte, place) => copy[at + place] === byte)) {
      new DataView(copy.buffer).setUint32(at + offset, value, true)
    }
  }
  return copy
}

const entity = (declared: string) =>
  `<?xml version="1.0"?><!DOCTYPE x [${declared}]><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>&a;</w:t></w:r></w:p></w:body></w:document>`

describe('a file that is not read', () => {
  test.each<[string, FileProblem, () => Uint8Array]>([
    ['larger than 20 MB', 'tooBig', () => new Uint8Array(MAX_FILE_SIZE + 1)],
    ['empty', 'empty', () => new Uint8Array()],
    ['with a password', 'encrypted', () => oldContainer('EncryptedPackage')],
    ['of an old Word', 'oldWord', () => oldContainer('WordDocument')],
    [
      'of an old Word, with a password',
      'oldEncrypted',
      () => {
        const file = new Uint8Array(2048)
        file.set(oldContainer('WordDocument'))
        file.set([0xec, 0xa5, 0xc1, 0, 0, 0, 0, 0, 0, 0, 0, 1], 1024)
        return file
      },
    ],
    ['rich text', 'oldWord', () => strToU8('{\\rtf1 Tekst}')],
    ['a PDF', 'notWord', () => strToU8('%PDF-1.7')],
    ['some other zip file', 'zip', () => zipSync({ 'a.txt': strToU8('a') })],
    [
      'of LibreOffice, with a password',
      'openEncrypted',
      () =>
        zipSync({
          mimetype: strToU8('application/vnd.oasis.opendocument.text'),
          'META-INF/manifest.xml': strToU8('<manifest:encryption-data manifest:checksum="x"/>'),
        }),
    ],
    [
      'of LibreOffice, without its text',
      'broken',
      () => zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.text') }),
    ],
    [
      'a sheet of LibreOffice',
      'excel',
      () => zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet') }),
    ],
    [
      'a workbook',
      'excel',
      () =>
        zipSync({
          '[Content_Types].xml': strToU8(
            '<Types>application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml</Types>',
          ),
        }),
    ],
    ['cut off', 'broken', () => whole.slice(0, whole.length - 30)],
    ['cut off in the middle', 'broken', () => whole.slice(0, 200)],
    ['with rubbish in a part', 'broken', () => withDocument('<w:document><w:body>')],
    ['with a part that is no XML', 'unsafe', () => withDocument(new Uint8Array([0, 1, 2, 3]))],
    [
      'with nothing where the document should be',
      'broken',
      () => {
        const { 'word/document.xml': _, ...rest } = wordParts({ body })
        return zipSync(rest)
      },
    ],
    ['that grows when unpacked', 'bomb', () => growing],
    [
      'that grows part by part',
      'bomb',
      () =>
        wordFile({
          body,
          more: { 'word/header1.xml': spacious(11), 'word/header2.xml': spacious(11) },
        }),
    ],
    ['that says it grows', 'bomb', () => patched(whole, [0x50, 0x4b, 1, 2], 24, 0x7fffffff)],
    ['that grows and says it does not', 'bomb', () => patched(growing, [0x50, 0x4b, 1, 2], 24, 100)],
    [
      'with more parts than any document',
      'bomb',
      () =>
        wordFile({
          body,
          more: Object.fromEntries(
            Array.from({ length: 2100 }, (_, n) => [`word/${n}.xml`, strToU8('<a/>')]),
          ),
        }),
    ],
    [
      'that names a file on the computer',
      'unsafe',
      () => withDocument(entity('<!ENTITY a SYSTEM "file:///etc/passwd">')),
    ],
    [
      'with entities that multiply',
      'unsafe',
      () => withDocument(entity('<!ENTITY a "lol"><!ENTITY b "&a;&a;">')),
    ],
    [
      'with entities in two-byte letters',
      'unsafe',
      () =>
        withDocument(new Uint8Array([0xff, 0xfe, ...Buffer.from(entity('<!ENTITY a "lol">'), 'utf16le')])),
    ],
    ['with its parts encrypted', 'encrypted', () => patched(whole, [0x50, 0x4b, 1, 2], 8, 1)],
    ['that points outside itself', 'broken', () => patched(whole, [0x50, 0x4b, 1, 2], 42, 0x7ffffff0)],
    [
      'nested deeper than anyone writes',
      'unsafe',
      () => withDocument(`${'<a>'.repeat(200_000)}${'</a>'.repeat(200_000)}`),
    ],
  ])('%s: %s', (_, problem, file) => expect(problemOf(file())).toBe(problem))
})

test('macros are not in the way, are not read, and are told of', () => {
  const file = wordFile({
    body,
    contentType: 'application/vnd.ms-word.document.macroEnabled.main+xml',
    more: { 'word/vbaProject.bin': new Uint8Array([1, 2, 3]) },
  })
  expect(readFile(file)).toMatchObject({ extras: { hasMacros: true } })
  expect(readFile(whole)).toMatchObject({ extras: { hasMacros: false } })
})
