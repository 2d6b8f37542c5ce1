import { expect, test } from 'vitest'
import type { RemoteRow, StoredDocument } from '../types.ts'
import { bring } from './bring.ts'
import type { RowDocument } from './row-document.ts'

const key = { table: 'goals', id: 'g1' }
const rowOf = (epoch: string, body: string): RemoteRow => ({
  version: `of ${epoch}`,
  number: 1,
  epoch,
  deleted: false,
  texts: { body },
})
const nothing = { key, document: null, state: null, base: {}, isDirty: false, ahead: null, left: [] }

/** A page that has read the row, and later reads it again. */
class Page {
  document: RowDocument
  private state: Uint8Array
  private base: Record<string, string>
  constructor(row: RemoteRow, stored: StoredDocument | null, clientId?: number) {
    const { document, state } = bring(row, stored, {
      ...nothing,
      ...(clientId && { clientId: () => clientId }),
    })
    this.document = document
    this.state = state
    this.base = row.texts
  }
  get body() {
    return this.document.text('body')
  }
  type(at: number, insert: string) {
    this.document.edit('body', { at, remove: 0, insert })
  }
  hear(other: Page) {
    const update = other.document.news()
    if (update) this.document.apply(update, { isForBoth: false })
  }
  read(row: RemoteRow, stored: StoredDocument | null) {
    const { document, state, base } = this
    const brought = bring(row, stored, { ...nothing, document, state, base, isDirty: true })
    Object.assign(this, { document: brought.document, state: brought.state, base: row.texts })
  }
}

/** Two pages on one saved document, each with words that are not saved; the first has heard the second's. */
function meeting() {
  const first = new Page(rowOf('e1', 'Vi øver.'), null)
  const stored = { epoch: 'e1', bytes: first.document.encode() }
  const second = new Page(rowOf('e1', 'Vi øver.'), stored)
  second.type(8, ' Ofte.')
  first.hear(second)
  first.type(2, ' alle')
  return { first, second, stored }
}

test('a text that is changed past its document keeps the words that are typed on it, each once', () => {
  const { first, second, stored } = meeting()
  const imported = rowOf('e2', 'Vi øver. Fra Word.')
  first.read(imported, stored)
  second.read(imported, stored)
  second.hear(first)
  first.hear(second)
  expect(first.body).toBe(second.body)
  for (const words of ['alle', 'Ofte.', 'Fra Word.']) expect(first.body.split(words)).toHaveLength(2)
})

test('so it does when it is changed twice, and seen in between', () => {
  const { first, second, stored } = meeting()
  first.read(rowOf('e2', 'Vi øver. Fra Word.'), stored)
  const again = rowOf('e3', 'Vi øver. Fra Word. Fra Excel.')
  first.read(again, stored)
  second.read(again, stored)
  second.hear(first)
  for (const words of ['alle', 'Ofte.', 'Fra Word.', 'Fra Excel.'])
    expect(second.body.split(words), second.body).toHaveLength(2)
})

test('what was changed past a document and taken back is gone, and what it removed is back', () => {
  const { first, stored } = meeting()
  first.read(rowOf('e2', 'Fra Word.'), stored)
  first.read(rowOf('e3', 'Vi øver.'), stored)
  expect(first.body).not.toContain('Word')
  for (const words of ['Vi', 'alle', 'øver.']) expect(first.body.split(words), first.body).toHaveLength(2)
})

test('a document that cannot be read is begun anew from the columns', () => {
  const page = new Page(rowOf('e1', 'Vi øver.'), { epoch: 'e1', bytes: new Uint8Array([1, 2, 3]) })
  expect(page.body).toBe('Vi øver.')
})

test('whoever goes on with a word after writing elsewhere keeps it whole, others behind it or not', () => {
  const first = new Page(rowOf('e1', ''), null, 3)
  const second = new Page(rowOf('e1', ''), null, 9)
  first.type(0, 'Mat')
  second.hear(first)
  // Behind the other's word, so that the second counts as the later one there; then the first behind that.
  second.type(3, ' og')
  first.hear(second)
  first.type(6, ' mer')
  second.hear(first)
  second.document.edit('body', { at: 3, remove: 7, insert: '' })
  first.hear(second)
  // Unseen by each other.
  first.type(3, 'te')
  second.type(3, ' norsk')
  second.hear(first)
  first.hear(second)
  expect(first.body).toBe(second.body)
  expect(first.body).toContain('Matte')
})

test('a key is a small update', () => {
  const page = new Page(rowOf('e1', 'Vi øver mye på brøk. '.repeat(100)), null)
  for (let at = 0; at < 200; at++) {
    page.type(at * 10, 'ord ')
    page.document.edit('body', { at: at * 10 + 2, remove: 1, insert: '' })
  }
  page.document.news()
  page.type(500, 'x')
  expect(page.document.news()?.length).toBeLessThan(60)
})

test('words typed on what a page that is gone had left go on from its document', () => {
  const saved = rowOf('e1', 'Vi øver.')
  const gone = new Page(saved, null)
  const stored = { epoch: 'e1', bytes: gone.document.encode() }
  gone.type(8, ' Ofte.')
  const record = {
    ...{ userId: 'u', scope: 's', clientId: 'c', format: 2 as const, key, epoch: 'e1', updatedAt: 1 },
    base: saved.texts,
    texts: { body: gone.body },
    document: gone.document.encode(),
    clients: [...gone.document.mine],
  }
  const other = new Page(saved, stored)
  other.document.replace('body', 'Vi øver mye.')
  const now = { epoch: 'e1', bytes: other.document.encode() }
  const ahead = { base: { body: gone.body }, texts: { body: 'Vi øverOfte. Hver uke.' } }
  const { document } = bring(rowOf('e1', other.body), now, { ...nothing, ahead, left: [record] })
  for (const word of ['Ofte', 'Hver uke', 'mye']) expect(document.text('body').split(word)).toHaveLength(2)
})
