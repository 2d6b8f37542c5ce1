import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type WebSocket, WebSocketServer } from 'ws'
import { serveParent } from '../support/child.ts'

/** As little as a server can do: what one socket says goes to the others of its room; in /echo to itself. */
serveParent(async () => {
  const server = createServer()
  const rooms = new Map<string, Set<WebSocket>>()
  new WebSocketServer({ server }).on('connection', (socket, { url = '/' }) => {
    const room = rooms.get(url) ?? new Set()
    rooms.set(url, room.add(socket))
    socket.on('message', (data) => {
      const text = String(data)
      for (const other of room) if (other !== socket || url === '/echo') other.send(text)
    })
    socket.on('close', () => room.delete(socket))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    greeting: `ws://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => server.closeAllConnections(),
  }
})
