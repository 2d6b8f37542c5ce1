import { Inflate } from 'fflate'

/** What is wrong with a zip file: not whole, or more in it than it should have. */
export class ZipError extends Error {
  override name = 'ZipError'
  readonly problem: 'broken' | 'bomb' | 'encrypted'
  constructor(problem: ZipError['problem']) {
    super(problem)
    this.problem = problem
  }
}

/** Larger than any plan; in bytes. */
export const MAX_FILE_SIZE = 20 * 1024 * 1024

export interface ZipEntry {
  name: string
  method: number
  packedSize: number
  size: number
  start: number
}

const MOST_ENTRIES = 2000
const decoder = new TextDecoder()

/** What the zip file says is in it. Nothing is unpacked. Throws ZipError. */
export function listZip(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    const entries = readDirectory(bytes, view)
    const names = new Set(entries.map(({ name }) => name.toLowerCase()))
    // Of two parts with one name one program reads the first and another the last.
    if (names.size !== entries.length) throw new ZipError('broken')
    return entries
  } catch (error) {
    // Pointing outside the file.
    throw error instanceof RangeError ? new ZipError('broken') : error
  }
}

function readDirectory(bytes: Uint8Array, view: DataView): ZipEntry[] {
  const end = findEnd(view)
  const count = view.getUint16(end + 10, true)
  if (count > MOST_ENTRIES) throw new ZipError('bomb')
  const entries: ZipEntry[] = []
  let at = view.getUint32(end + 16, true)
  for (let n = 0; n < count; n++) {
    if (view.getUint32(at, true) !== 0x02014b50) throw new ZipError('broken')
    if (view.getUint16(at + 8, true) & 1) throw new ZipError('encrypted')
    const nameLength = view.getUint16(at + 28, true)
    const header = view.getUint32(at + 42, true)
    if (view.getUint32(header, true) !== 0x04034b50) throw new ZipError('broken')
    entries.push({
      name: decoder.decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      packedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      start: header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true),
    })
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

/** Where the end record stands: last, but for a comment of at most 65,535 bytes. */
function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff)
  for (let at = view.byteLength - 22; at >= lowest; at--) {
    if (view.getUint32(at, true) === 0x06054b50) return at
  }
  throw new ZipError('broken')
}

const STEP = 16 * 1024

/** One part, unpacked. What it says of its own size is not believed: it stops at `most` bytes. Throws ZipError. */
export function unpack(bytes: Uint8Array, entry: ZipEntry, most: number): Uint8Array {
  const packed = bytes.subarray(entry.start, entry.start + entry.packedSize)
  if (packed.length < entry.packedSize) throw new ZipError('broken')
  if (entry.method === 0) return checked(packed, most)
  if (entry.method !== 8) throw new ZipError('broken')
  const pieces: Uint8Array[] = []
  let size = 0
  let isWhole = false
  const inflate = new Inflate((piece, isLast) => {
    size += piece.length
    if (size > most) throw new ZipError('bomb')
    pieces.push(piece.slice())
    isWhole = isLast
  })
  try {
    for (let at = 0; at < packed.length; at += STEP) {
      inflate.push(packed.subarray(at, at + STEP), at + STEP >= packed.length)
    }
  } catch (error) {
    throw error instanceof ZipError ? error : new ZipError('broken')
  }
  if (!isWhole) throw new ZipError('broken')
  return joined(pieces, size)
}

function checked(bytes: Uint8Array, most: number): Uint8Array {
  if (bytes.length > most) throw new ZipError('bomb')
  return bytes
}

function joined(pieces: Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size)
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}
