// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import { expect, test, vi } from 'vitest'
import { createDraftStore } from './device/draft-store.ts'
import { createSyncEngine } from './sync-engine.ts'
import { OfflineError } from './types.ts'

const fail = () => Promise.reject(new OfflineError())

test('opened without network the page says so, whether anything waits or not, and until the network is back', async () => {
  const onLine = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
  const engine = createSyncEngine({
    userId: 'u',
    scope: 's',
    transport: { save: fail, read: fail, apply: fail },
    drafts: createDraftStore('opened offline'),
  })
  const state = () => engine.summary().getSnapshot()
  expect(state()).toMatchObject({ status: 'offline', waiting: 0 })
  await engine.ready
  expect(await engine.flush()).toBe(true)
  expect(state()).toMatchObject({ status: 'offline', waiting: 0, isMoving: false })
  onLine.mockRestore()
  window.dispatchEvent(new Event('online'))
  expect(state()).toMatchObject({ status: 'saved', waiting: 0 })
  engine.dispose()
})
