import 'fake-indexeddb/auto'
import { promisifyRequest } from 'idb-keyval'
import { afterEach, expect, test, vi } from 'vitest'
import { createDeviceStore } from './device-store.ts'

afterEach(() => {
  vi.restoreAllMocks()
  vi.useRealTimers()
})

const count = (all: IDBObjectStore) => promisifyRequest(all.count())

test('what the browser keeps is kept', async () => {
  const store = createDeviceStore('works', 'all')
  await store('readwrite', (all) => promisifyRequest(all.put('text', 'key')))
  expect(await store('readonly', count)).toBe(1)
})

test('storage that never answers is given up, at once the next times, and asked again later', async () => {
  vi.useFakeTimers()
  const open = vi.spyOn(indexedDB, 'open').mockReturnValue({} as IDBOpenDBRequest)
  const store = createDeviceStore('silent', 'all')
  const first = expect(store('readonly', count)).rejects.toThrow('does not answer')
  await vi.advanceTimersByTimeAsync(3_000)
  await first
  await expect(store('readonly', count)).rejects.toThrow('does not answer')
  expect(open).toHaveBeenCalledTimes(1)
})

test('storage that was silent and answers is asked again at once', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const store = createDeviceStore('late', 'all')
  await store('readonly', count)
  const gate = Promise.withResolvers<number>()
  const late = expect(store('readonly', () => gate.promise)).rejects.toThrow('does not answer')
  await vi.advanceTimersByTimeAsync(3_000)
  await late
  await expect(store('readonly', count)).rejects.toThrow('does not answer')
  gate.resolve(0)
  await gate.promise
  await vi.waitFor(async () => expect(await store('readonly', count)).toBe(0))
})

test('storage that is missing or throws says so', async () => {
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('no', 'SecurityError')
  })
  await expect(createDeviceStore('throws', 'all')('readonly', count)).rejects.toThrow('no')
})
