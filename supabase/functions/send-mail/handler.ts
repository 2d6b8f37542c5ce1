import { createHash, timingSafeEqual } from 'node:crypto'
import { deliver } from './deliver.ts'
import { createOutboxApi } from './outbox-api.ts'
import type { Settings } from './settings.ts'
import { createSmtpTransport } from './smtp.ts'

/** A call comes every minute; what is left over is for the next one. */
const LETTERS_PER_CALL = 50
const MILLISECONDS_PER_CALL = 45_000

/** Answers POST from whoever knows the secret, with how many letters went and how many did not. */
export function createHandler({ callSecret, api, site, smtp }: Settings) {
  const mailbox = createOutboxApi(api)
  const transport = createSmtpTransport(smtp)
  return async (request: Request): Promise<Response> => {
    if (!isSame(request.headers.get('x-send-mail-secret') ?? '', callSecret)) return text(401, 'Wrong secret')
    if (request.method !== 'POST') return text(405, 'POST')
    try {
      const until = Date.now() + MILLISECONDS_PER_CALL
      return Response.json(await deliver(mailbox, transport, { site, limit: LETTERS_PER_CALL, until }))
    } catch (error) {
      console.error(error)
      return text(500, 'The outbox does not answer')
    }
  }
}

const text = (status: number, body: string) => new Response(body, { status })

const isSame = (one: string, other: string) => timingSafeEqual(digest(one), digest(other))
const digest = (secret: string) => createHash('sha256').update(secret).digest()
