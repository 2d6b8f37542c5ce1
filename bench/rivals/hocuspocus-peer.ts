import { HocuspocusProvider, HocuspocusProviderWebsocket } from '@hocuspocus/provider'
import { WebSocket } from 'ws'
import { Doc } from 'yjs'
import type { Defer } from '../support/cleanup.ts'

/** A client of Hocuspocus in Node, with a document and a socket of its own. */
export async function openHocuspocusPeer(url: string, name: string, defer: Defer) {
  const websocketProvider = new HocuspocusProviderWebsocket({ url, WebSocketPolyfill: WebSocket })
  const document = new Doc()
  const provider = new HocuspocusProvider({ websocketProvider, name, document, token: 'any' })
  provider.attach()
  defer(() => {
    provider.destroy()
    websocketProvider.destroy()
  })
  await new Promise<void>((resolve) => provider.on('synced', () => resolve()))
  return {
    text: (field: string) => document.getText(field),
    /** Makes a change, and resolves when the server has said that it has it. */
    synced: (change: () => void) =>
      new Promise<void>((resolve) => {
        const settle = ({ number }: { number: number }) => {
          if (number > 0) return
          provider.off('unsyncedChanges', settle)
          resolve()
        }
        provider.on('unsyncedChanges', settle)
        change()
      }),
  }
}
