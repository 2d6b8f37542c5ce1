import * as Y from 'yjs'
import { firstChange, madeAlike } from './clients.ts'
import { editsBetween, type Texts } from './edits.ts'

/** Beside the fields, in every document: under which epochs of the database it has stood. No field has that name. */
export const epochs = 'epochs'
/** What was put in past the document: as whom, and whether something was removed as well. */
export interface Change {
  client: number
  isRemoving: boolean
}
/** Among the epochs, of all documents: none is so strange to another that its words could not stand in it. */
const beginning = 'beginning'

/** The document of a row that has none yet: all who begin at once have begun with the same. */
export function seed(name: string, epoch: string, texts: Texts): Uint8Array {
  const fields = sorted(texts)
  return madeAlike(firstChange, JSON.stringify([name, epoch, fields]), (doc) => {
    const change: Change = { client: doc.clientID, isRemoving: false }
    for (const name of [beginning, epoch]) doc.getMap(epochs).set(name, change)
    for (const [field, text] of fields) if (text) doc.getText(field).insert(0, text)
  })
}

/** A document whose texts were changed past it, with that as an edit. Null when the document cannot be read. */
export function rewritten(epoch: string, bytes: Uint8Array, texts: Texts): Uint8Array | null {
  const doc = new Y.Doc()
  try {
    Y.applyUpdateV2(doc, bytes)
  } catch {
    return null
  }
  const changes = sorted(texts).flatMap(([field, text]) => {
    const edits = editsBetween(doc.getText(field).toString(), text)
    return edits.length > 0 ? [{ field, edits }] : []
  })
  if (changes.length === 0 && doc.getMap(epochs).has(epoch)) return bytes
  const name = JSON.stringify([epoch, changes, [...Y.encodeStateVector(doc)]])
  doc.destroy()
  const isRemoving = changes.some(({ edits }) => edits.some(({ remove }) => remove > 0))
  const put = (changed: Y.Doc) => {
    changed.getMap<Change>(epochs).set(epoch, { client: changed.clientID, isRemoving })
    for (const { field, edits } of changes) {
      const text = changed.getText(field)
      for (const { at, remove, insert } of edits) {
        text.delete(at, remove)
        text.insert(at, insert)
      }
    }
  }
  return madeAlike(firstChange, name, put, { on: bytes })
}

const sorted = (texts: Texts) => Object.entries(texts).toSorted(([one], [other]) => (one < other ? -1 : 1))
