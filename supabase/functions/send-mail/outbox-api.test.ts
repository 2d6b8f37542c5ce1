// @vitest-environment node
import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { createOutboxApi } from './outbox-api.ts'

async function headersWith(secretKey: string): Promise<IncomingHttpHeaders> {
  let heard: IncomingHttpHeaders = {}
  const server = createServer((request, response) => {
    heard = request.headers
    response.end('[]')
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  onTestFinished(() => void server.close())
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  await createOutboxApi({ url, secretKey }).take()
  return heard
}

test('a secret key goes in `apikey` alone', async () => {
  const headers = await headersWith('sb_secret_x')
  expect(headers.apikey).toBe('sb_secret_x')
  expect(headers.authorization).toBeUndefined()
})

test("the service role's token is also the caller's", async () => {
  expect(await headersWith('eyJx')).toMatchObject({ apikey: 'eyJx', authorization: 'Bearer eyJx' })
})
