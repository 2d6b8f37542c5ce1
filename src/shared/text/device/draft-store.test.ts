import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import type { DraftRecord } from './draft-records.ts'
import { clearUser, countUnsaved, createDraftStore } from './draft-store.ts'
import type { OldDraftRecord } from './old-drafts.ts'

const record = (userId: string, clientId: string, id: string): DraftRecord => ({
  userId,
  scope: 'school',
  clientId,
  key: { table: 'goals', id },
  format: 2,
  epoch: '',
  base: { body: '' },
  texts: { body: `typed by ${userId}` },
  document: null,
  clients: [],
  updatedAt: 1,
})
const operation = (userId: string, sequence: number, isRefused = false) => ({
  userId,
  scope: 'school',
  clientId: 'c',
  sequence,
  operation: { id: `${userId}${sequence}`, payload: null },
  refusal: isRefused ? { code: '42501', message: 'no' } : null,
})

test('a user reads, counts and clears only their own', async () => {
  const store = createDraftStore('own')
  await store.putDraft(record('anne', 'c1', 'g1'))
  await store.putDraft(record('anne', 'c2', 'g1'))
  await store.putDraft(record('anne-lise', 'c3', 'g1'))
  await store.putOperation(operation('anne', 1))
  await store.putOperation(operation('anne', 2, true))
  expect((await store.drafts('anne')).map((one) => one.clientId)).toEqual(['c1', 'c2'])
  expect(await countUnsaved('anne', 'own')).toBe(2)
  await clearUser('anne', 'own')
  expect(await countUnsaved('anne', 'own')).toBe(0)
  expect(await store.operations('anne')).toEqual([])
  expect((await store.drafts('anne-lise'))[0]?.texts).toEqual({ body: 'typed by anne-lise' })
})

test('a row that is still to be inserted and its text count as one change', async () => {
  const store = createDraftStore('new')
  const draft = record('anne', 'c1', 'g1')
  const insert = operation('anne', 1)
  await store.putDraft(draft)
  await store.putOperation({ ...insert, operation: { ...insert.operation, key: draft.key } })
  expect(await countUnsaved('anne', 'new')).toBe(1)
})

test('a later draft replaces the earlier of the same row and page; removing takes only that', async () => {
  const store = createDraftStore('replace')
  const first = record('per', 'c1', 'g1')
  await store.putDraft(first)
  await store.putDraft({ ...first, updatedAt: 2 })
  await store.putDraft(record('per', 'c1', 'g2'))
  await store.removeDraft(first, first.key)
  expect((await store.drafts('per')).map((one) => one.key.id)).toEqual(['g2'])
})

test('a draft of an app before documents is read as words on the text they were written on', async () => {
  const store = createDraftStore('old')
  const old: OldDraftRecord = {
    userId: 'kari',
    scope: 'school',
    clientId: 'c1',
    key: { table: 'actions', id: 'a1' },
    state: {
      base: { body: 'Vi øver.', assumption: 'Fordi.' },
      drafts: { body: 'Vi øver mye. Ofte.' },
      attempts: [{ texts: { body: 'Vi øver mye.' } }],
    },
    updatedAt: 1,
  }
  await store.putDraft(old as unknown as DraftRecord)
  expect(await store.drafts('kari')).toEqual([
    {
      userId: 'kari',
      scope: 'school',
      clientId: 'c1',
      key: { table: 'actions', id: 'a1' },
      format: 2,
      epoch: '',
      base: { body: 'Vi øver.', assumption: 'Fordi.' },
      texts: { body: 'Vi øver mye. Ofte.', assumption: 'Fordi.' },
      document: null,
      clients: [],
      attempts: [{ body: 'Vi øver mye.', assumption: 'Fordi.' }],
      updatedAt: 1,
    },
  ])
})
