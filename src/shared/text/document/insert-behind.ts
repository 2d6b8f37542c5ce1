import * as Y from 'yjs'

/** The item that ends with the letter before an offset, if a deleted one follows it. */
export function letterBefore(text: Y.Text, offset: number): Y.Item | null {
  let at = 0
  for (let item = text._start; item && at < offset; item = item.right) {
    if (item.deleted || !item.countable) continue
    at += item.length
    if (at === offset) return item.right?.deleted ? item : null
  }
  return null
}

/**
 * Right behind a letter. Yjs itself first steps over the deleted letters that follow it (`minimizeAttributeChanges` in
 * YText.js), and what is put in there no longer belongs to the word: what others write at the same place may come between.
 */
export function insertBehind(transaction: Y.Transaction, text: Y.Text, left: Y.Item, letters: string) {
  const { doc } = transaction
  const { right } = left
  const id = Y.createID(doc.clientID, Y.getState(doc.store, doc.clientID))
  const content = new Y.ContentString(letters)
  const item = new Y.Item(id, left, left.lastId, right, right?.id ?? null, text, null, content)
  item.integrate(transaction, 0)
  // Where it has looked last, which it would have moved.
  if (text._searchMarker) text._searchMarker.length = 0
}
