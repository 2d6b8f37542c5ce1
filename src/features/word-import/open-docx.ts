import { strToU8, zipSync } from 'fflate'
import { countDrawings, paragraphTexts, withoutFrames } from './docx-parts.ts'
import { listZip, unpack, ZipError } from './zip.ts'

/** Larger than any plan; in bytes. */
export const MAX_FILE_SIZE = 20 * 1024 * 1024
/** All of a file's text unpacked: a thousand pages, as Word writes them. */
const MAX_TEXT_SIZE = 20 * 1024 * 1024
/** What a zip file can be said to hold, pictures and all. */
const MAX_UNPACKED_SIZE = 400 * 1024 * 1024

export type FileProblem =
  | 'tooBig'
  | 'empty'
  | 'encrypted'
  | 'oldWord'
  | 'notWord'
  | 'excel'
  | 'bomb'
  | 'unsafe'
  | 'broken'
  | 'unreadable'

/** Why a file is not read. What to do about it stands in the texts. */
export class FileError extends Error {
  override name = 'FileError'
  readonly problem: FileProblem
  constructor(problem: FileProblem) {
    super(problem)
    this.problem = problem
  }
}

export interface OpenedDocx {
  /** A zip file of the document's texts alone, looked through and made anew. */
  clean: Uint8Array
  hasMacros: boolean
  /** What stands at the top and the foot of its pages. */
  margins: string[]
  /** The paragraphs of its text, wherever in it they stand, and those of its drawings. */
  written: { texts: string[]; drawn: string[] }
  drawings: ReturnType<typeof countDrawings>
}

/** Looks at a file before anything reads it as a document. Throws FileError. */
export function openDocx(bytes: Uint8Array): OpenedDocx {
  if (bytes.length > MAX_FILE_SIZE) throw new FileError('tooBig')
  if (bytes.length === 0) throw new FileError('empty')
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    throw new FileError(hasName(bytes, 'EncryptedPackage') ? 'encrypted' : 'oldWord')
  }
  if (startsWith(bytes, [0x7b, 0x5c, 0x72, 0x74, 0x66])) throw new FileError('oldWord')
  if (!startsWith(bytes, [0x50, 0x4b])) throw new FileError('notWord')
  try {
    return cleaned(bytes)
  } catch (error) {
    throw error instanceof ZipError ? new FileError(error.problem) : error
  }
}

function cleaned(bytes: Uint8Array): OpenedDocx {
  const entries = listZip(bytes)
  const said = entries.reduce((sum, { size }) => sum + size, 0)
  if (said > MAX_UNPACKED_SIZE) throw new FileError('bomb')
  const parts: Record<string, Uint8Array> = {}
  let room = MAX_TEXT_SIZE
  for (const entry of entries.filter(({ name }) => /\.(xml|rels)$/i.test(name))) {
    const part = unpack(bytes, entry, room)
    room -= part.length
    checkXml(part)
    parts[entry.name] = part
  }
  const types = new TextDecoder().decode(parts['[Content_Types].xml'] ?? new Uint8Array())
  if (!/wordprocessingml|ms-word/.test(types)) {
    throw new FileError(/spreadsheetml|ms-excel/.test(types) ? 'excel' : types === '' ? 'broken' : 'notWord')
  }
  const hasMacros = entries.some(({ name }) => /vbaProject\.bin$/i.test(name)) || /macroEnabled/.test(types)
  const partsLike = (name: RegExp) => Object.keys(parts).filter((one) => name.test(one))
  const textOf = (name: string) => new TextDecoder().decode(parts[name])
  const margins = partsLike(/^word\/(header|footer)\d*\.xml$/i).flatMap((name) => marginText(textOf(name)))
  const drawn = partsLike(/^word\/(diagrams\/data|charts\/chart)\w*\.xml$/i).flatMap((name) =>
    paragraphTexts(textOf(name), 'a'),
  )
  const bodies = partsLike(/^word\/(document\d*|footnotes|endnotes)\.xml$/i).map((name) => ({
    name,
    text: textOf(name),
  }))
  const xml = bodies.map(({ text }) => text).join('')
  for (const { name, text } of bodies) parts[name] = strToU8(withoutFrames(text))
  return {
    clean: zipSync(parts, { level: 0 }),
    hasMacros,
    margins: [...new Set(margins)],
    written: { texts: paragraphTexts(xml, 'w'), drawn },
    drawings: countDrawings(xml),
  }
}

/** Its words; a number of a page alone is none. */
function marginText(xml: string): string[] {
  const words = paragraphTexts(xml, 'w').join(' ')
  return /\p{L}{2}/u.test(words) ? [words] : []
}

/** A document's own texts declare no types and no entities; what does may name other files, or grow when it is read. */
function checkXml(part: Uint8Array) {
  // In a two-byte alphabet the words below would not be seen, and Word writes none.
  if (startsWith(part, [0xff, 0xfe]) || startsWith(part, [0xfe, 0xff]) || part[1] === 0 || part[0] === 0) {
    throw new FileError('unsafe')
  }
  const text = new TextDecoder().decode(part)
  if (/<!(DOCTYPE|ENTITY)/i.test(text) || isTooDeep(text)) throw new FileError('unsafe')
}

/** Tables in tables in text boxes come to some fifty; thousands are there to stop whoever reads them. */
function isTooDeep(xml: string): boolean {
  let depth = 0
  for (const [tag, closing] of xml.matchAll(/<(\/?)[\p{L}_][^>]*>/gu)) {
    if (closing) depth--
    else if (!tag.endsWith('/>') && ++depth > 500) return true
  }
  return false
}

const startsWith = (bytes: Uint8Array, mark: number[]) => mark.every((byte, at) => bytes[at] === byte)

/** Whether an old container of Microsoft's has a part of this name, which stands in it in two-byte letters. */
function hasName(bytes: Uint8Array, name: string): boolean {
  const sought = [...name].flatMap((letter) => [letter.charCodeAt(0), 0])
  for (let at = bytes.indexOf(sought[0] ?? 0); at !== -1; at = bytes.indexOf(sought[0] ?? 0, at + 1)) {
    if (sought.every((byte, offset) => bytes[at + offset] === byte)) return true
  }
  return false
}
