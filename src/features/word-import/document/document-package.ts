import { FileError } from './file-error.ts'
import { parseXml, type XmlNode } from './xml.ts'
import { listZip, MAX_FILE_SIZE, unpack, type ZipEntry, ZipError } from './zip.ts'

/** All of a file's text unpacked: a thousand pages, as Word writes them. */
const MAX_TEXT_SIZE = 20 * 1024 * 1024
/** What a zip file can be said to hold, pictures and all. */
const MAX_UNPACKED_SIZE = 400 * 1024 * 1024

/** The parts of a Word file, or of an OpenDocument. Unpacks only what is asked for, and no more of it than a document's text can be. */
export class DocumentPackage {
  readonly #bytes: Uint8Array
  readonly #entries: Map<string, ZipEntry>
  #room = MAX_TEXT_SIZE

  /** Throws FileError for what is neither. */
  constructor(bytes: Uint8Array) {
    refuseOthers(bytes)
    const entries = orProblem(() => listZip(bytes))
    if (entries.reduce((sum, { size }) => sum + size, 0) > MAX_UNPACKED_SIZE) throw new FileError('bomb')
    this.#bytes = bytes
    this.#entries = new Map(entries.map((entry) => [entry.name, entry]))
    const types = this.#text('[Content_Types].xml')
    this.isOpenDocument = types === null
    if (types === null) this.#refuseOtherZips()
    else if (!/wordprocessingml|ms-word/.test(types)) {
      throw new FileError(/spreadsheetml|ms-excel/.test(types) ? 'excel' : 'notWord')
    }
    this.hasMacros =
      /macroEnabled/.test(types ?? '') || this.names(/vbaProject\.bin$|^(Basic|Scripts)\/./i).length > 0
  }

  readonly isOpenDocument: boolean
  readonly hasMacros: boolean

  names(like: RegExp): string[] {
    return [...this.#entries.keys()].filter((name) => like.test(name))
  }

  /** Null where there is no such part. */
  read(name: string): XmlNode | null {
    const text = this.#text(name)
    return text === null ? null : parseXml(text)
  }

  #text(name: string): string | null {
    const entry = this.#entries.get(name)
    if (!entry) return null
    const part = orProblem(() => unpack(this.#bytes, entry, this.#room))
    this.#room -= part.length
    // Word writes no two-byte alphabet; what is refused below would not be seen in one.
    if (part[0] === 0 || part[1] === 0 || (part[0] ?? 0) >= 0xfe) throw new FileError('unsafe')
    return new TextDecoder().decode(part)
  }

  #refuseOtherZips() {
    const type = this.#text('mimetype') ?? ''
    if (type.includes('opendocument.spreadsheet')) throw new FileError('excel')
    if (!type.includes('opendocument.text')) throw new FileError('zip')
    const isEncrypted = this.#text('META-INF/manifest.xml')?.includes(':encryption-data')
    if (isEncrypted) throw new FileError('openEncrypted')
  }
}

function orProblem<Result>(read: () => Result): Result {
  try {
    return read()
  } catch (error) {
    throw error instanceof ZipError ? new FileError(error.problem) : error
  }
}

function refuseOthers(bytes: Uint8Array) {
  if (bytes.length > MAX_FILE_SIZE) throw new FileError('tooBig')
  if (bytes.length === 0) throw new FileError('empty')
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    if (hasName(bytes, 'EncryptedPackage')) throw new FileError('encrypted')
    throw new FileError(isOldEncrypted(bytes) ? 'oldEncrypted' : 'oldWord')
  }
  if (startsWith(bytes, [0x7b, 0x5c, 0x72, 0x74, 0x66])) throw new FileError('oldWord')
  if (!startsWith(bytes, [0x50, 0x4b])) throw new FileError('notWord')
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

/** A document of old Word begins, in a sector of its own, with what it is and whether it has a password ([MS-DOC] 2.5.2). */
function isOldEncrypted(bytes: Uint8Array): boolean {
  for (let at = 512; at + 12 < bytes.length; at += 512) {
    if (bytes[at] === 0xec && bytes[at + 1] === 0xa5) return ((bytes[at + 11] ?? 0) & 1) === 1
  }
  return false
}
