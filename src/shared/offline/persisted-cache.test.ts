// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import { QueryClient } from '@tanstack/react-query'
import { expect, test, vi } from 'vitest'
import { clearPersistedCache, closePersistedCache, openPersistedCache } from './persisted-cache.ts'

const key = ['plan']

/** What a page opened anew would show without asking anyone. */
async function reopened(userId: string) {
  const client = new QueryClient()
  await openPersistedCache(client, userId)
  const data = client.getQueryData(key)
  closePersistedCache(client)
  return data
}

function hidePage() {
  const state = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden')
  document.dispatchEvent(new Event('visibilitychange'))
  state.mockRestore()
}

test('what was read in the last second before the page is hidden is kept, for its own person', async () => {
  const client = new QueryClient()
  await openPersistedCache(client, 'anne')
  client.setQueryData(key, 'first')
  client.setQueryData(key, 'last')
  hidePage()
  closePersistedCache(client)
  await vi.waitFor(async () => expect(await reopened('anne')).toBe('last'))
  expect(await reopened('per')).toBeUndefined()
  await clearPersistedCache('anne')
  expect(await reopened('anne')).toBeUndefined()
})

test('a copy survives a page on which nothing could be read anew', async () => {
  const client = new QueryClient()
  await openPersistedCache(client, 'kari')
  client.setQueryData(key, 'plan')
  const queryFn = () => Promise.reject(new TypeError('Failed to fetch'))
  await expect(client.fetchQuery({ queryKey: key, queryFn, retry: false })).rejects.toThrow()
  hidePage()
  closePersistedCache(client)
  await vi.waitFor(async () => expect(await reopened('kari')).toBe('plan'))
})

test('what is on its way when the person signs out is not written after it', async () => {
  const client = new QueryClient()
  await openPersistedCache(client, 'ola')
  client.setQueryData(key, 'secret')
  closePersistedCache(client)
  await clearPersistedCache('ola')
  hidePage()
  expect(await reopened('ola')).toBeUndefined()
})
