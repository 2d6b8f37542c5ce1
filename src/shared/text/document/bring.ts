import type * as Y from 'yjs'
import type { DraftRecord } from '../device/draft-records.ts'
import type { RemoteRow, RowKey, StoredDocument } from '../types.ts'
import { carry } from './carry.ts'
import type { Texts } from './edits.ts'
import { readDocument } from './read-document.ts'
import { RowDocument, stateOf } from './row-document.ts'

interface Here {
  key: RowKey
  /** The document here, and how much of it and which texts the database was known to have. */
  document: RowDocument | null
  state: Uint8Array | null
  base: Texts
  isDirty: boolean
  /** Typed without a document: on these texts, these. */
  ahead: { base: Texts; texts: Texts } | null
  /** What pages that are gone have left. */
  left: readonly DraftRecord[]
  clientId?: (() => number) | undefined
}

interface Brought {
  document: RowDocument
  /** How much of it the database has. */
  state: Uint8Array
  hasSeparated: boolean
  /** Where each offset in the words typed without a document is now, by field. */
  places: Record<string, Y.RelativePosition[]>
}

/**
 * Makes one document of what the database has, of the one here, and of what was written without it. Documents that have
 * begun as one are merged; into any other, words are carried as a difference of texts, each by whoever typed them.
 */
export function bring(row: RemoteRow, stored: StoredDocument | null, here: Here): Brought {
  const read = readDocument(here.key, row, stored, here.clientId?.())
  const state = stateOf(read.bytes)
  const own = here.document && joined(here.document, here)
  const document = own?.document ?? read.document
  let places: Brought['places'] | null = null
  for (const record of here.left.toSorted(oldestFirst)) bringLeft(record)
  places ??= bringAhead(document)
  return { document, state, hasSeparated: own?.hasSeparated ?? false, places }

  function bringAhead(to: RowDocument): Brought['places'] {
    const { base, texts } = here.ahead ?? { base: {}, texts: {} }
    const found = Object.entries(texts).map(([field, text]) => {
      const map = carry(to, field, { bases: [base[field] ?? ''], text }) ?? []
      return [field, map.map((at) => to.anchor(field, at))]
    })
    return Object.fromEntries(found)
  }

  /** The document here together with the database's, or in it what was typed here. */
  function joined(one: RowDocument, { base, isDirty }: Here) {
    if (one.canJoin(read.document)) {
      const { hasSeparated } = one.apply(read.bytes, { isForBoth: true, whole: read.document })
      one.epoch = row.epoch
      return { document: one, hasSeparated }
    }
    const texts = one.fields.map((field) => [
      field,
      here.state ? one.ownText(field, here.state) : one.text(field),
    ])
    if (isDirty) carryAll(read.document, [base], Object.fromEntries(texts))
    return null
  }

  function bringLeft(record: DraftRecord) {
    const theirs = opened(record, here.clientId?.())
    if (theirs?.canJoin(read.document)) {
      // What was typed before a document was here was typed on what the newest of them says.
      if (record === here.left[0]) places = bringAhead(theirs)
      theirs.apply(read.bytes, { isForBoth: true, whole: read.document })
      document.takeOver(theirs)
    } else carryAll(document, [record.base, ...(record.attempts ?? [])], record.texts)
  }

  function carryAll(to: RowDocument, bases: readonly Texts[], texts: Texts) {
    for (const field of Object.keys(row.texts))
      carry(to, field, { bases: bases.map((one) => one[field] ?? ''), text: texts[field] ?? '' })
  }
}

/** Null when there is none that can be read: its words stand beside it. */
function opened({ epoch, document: bytes, clients }: DraftRecord, clientId?: number): RowDocument | null {
  if (!bytes) return null
  const document = new RowDocument(epoch, clientId)
  try {
    document.adopt(bytes, clients)
  } catch {
    return null
  }
  return document
}

/** Documents before words without one, which may have been written on what those say. */
const oldestFirst = (one: DraftRecord, other: DraftRecord) =>
  Number(one.document === null) - Number(other.document === null) || one.updatedAt - other.updatedAt
