import { once } from 'node:events'
import { WebSocket } from 'ws'
import type { Defer } from '../support/cleanup.ts'

/** A client of the relay in Node. */
export async function openRelayPeer(url: string, defer: Defer) {
  const socket = new WebSocket(url)
  defer(() => socket.terminate())
  await once(socket, 'open')
  return {
    say: (text: string) => socket.send(text),
    hear: (listener: (text: string) => void) => void socket.on('message', (data) => listener(String(data))),
    async echoed(text: string) {
      const heard = once(socket, 'message')
      socket.send(text)
      await heard
    },
  }
}
