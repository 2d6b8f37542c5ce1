import { Server } from '@hocuspocus/server'
import { serveParent } from '../support/child.ts'

/** Hocuspocus as it comes, without a database behind it. */
serveParent(async () => {
  const server = new Server({ port: 0, address: '127.0.0.1', quiet: true, stopOnSignals: false })
  await server.listen()
  return { greeting: `ws://127.0.0.1:${server.address.port}`, close: () => server.destroy() }
})
