import type { ServerContext } from './channel-context.ts'
import { isRecord } from './frames.ts'
import { userBroadcast } from './outgoing.ts'
import type { Claims } from './tokens.ts'

const BATCH_PATH = '/realtime/v1/api/broadcast'
const SINGLE_PATH = /^\/realtime\/v1\/api\/broadcast\/([^/]+)\/events\/([^/]+)$/

/** An answer other than 202. */
class HttpError extends Error {
  readonly status: number

  constructor(status: number, message: string) {
    super(message)
    this.status = status
  }
}

/** Broadcasts over HTTP: a batch, or one with topic and event in the path. */
export async function handleBroadcastRequest(context: ServerContext, request: Request): Promise<Response> {
  try {
    const url = new URL(request.url)
    const single = SINGLE_PATH.exec(url.pathname)
    if (!single && url.pathname !== BATCH_PATH) throw new HttpError(404, 'Not found')
    if (request.method !== 'POST') throw new HttpError(405, 'Method not allowed')
    const claims = await authenticate(context, request, url)
    const body = await readBody(request, context.limits.frameBytes)
    if (single) {
      const [, topic = '', event = ''] = single
      const isPrivate = url.searchParams.get('private') === 'true'
      await sendOne(context, claims, request, { topic: decode(topic), event: decode(event), isPrivate }, body)
    } else {
      await sendBatch(context, claims, body)
    }
    return new Response(null, { status: 202 })
  } catch (error) {
    if (!(error instanceof HttpError)) console.error('realtime: a broadcast request failed:', error)
    const status = error instanceof HttpError ? error.status : 500
    const message = error instanceof HttpError ? error.message : 'Internal error'
    return Response.json({ error: message }, { status })
  }
}

interface Target {
  topic: string
  event: string
  isPrivate: boolean
}

async function sendOne(
  context: ServerContext,
  claims: Claims,
  request: Request,
  { topic, event, isPrivate }: Target,
  body: Buffer,
): Promise<void> {
  const isBinary = request.headers.get('content-type')?.startsWith('application/octet-stream') === true
  // Parsed and written anew, so that what goes out is JSON for certain.
  const payload = isBinary ? body : JSON.stringify(parse(body))
  checkSize(context, payload)
  if (isPrivate && !(await mayBroadcast(context, claims, topic))) {
    throw new HttpError(403, `You do not have permissions to write to this Channel topic: ${topic}`)
  }
  context.hub.publish(topic, isPrivate, userBroadcast(`realtime:${topic}`, event, payload))
}

/** Messages to private topics that the sender may not write to are left out, as on the socket. */
async function sendBatch(context: ServerContext, claims: Claims, body: Buffer): Promise<void> {
  const messages = parseBatch(parse(body))
  const allowed = new Map<string, boolean>()
  for (const { payload } of messages) checkSize(context, payload)
  for (const { topic, event, isPrivate, payload } of messages) {
    if (isPrivate && !allowed.has(topic)) allowed.set(topic, await mayBroadcast(context, claims, topic))
    if (isPrivate && !allowed.get(topic)) continue
    context.hub.publish(topic, isPrivate, userBroadcast(`realtime:${topic}`, event, payload))
  }
}

function parseBatch(body: unknown): (Target & { payload: string })[] {
  const messages = isRecord(body) ? body.messages : undefined
  if (!Array.isArray(messages) || messages.length === 0) throw new HttpError(422, 'messages is required')
  return messages.map((message) => {
    const { topic, event, payload, private: isPrivate } = isRecord(message) ? message : {}
    if (typeof topic !== 'string' || topic === '') throw new HttpError(422, 'topic is required')
    if (typeof event !== 'string' || event === '') throw new HttpError(422, 'event is required')
    if (payload === undefined || payload === null) throw new HttpError(422, 'payload is required')
    const isSetPrivate = isPrivate === true || isPrivate === 'true'
    return { topic, event, isPrivate: isSetPrivate, payload: JSON.stringify(payload) }
  })
}

async function mayBroadcast(context: ServerContext, claims: Claims, topic: string): Promise<boolean> {
  const { broadcast } = await context.store.writePermissions(topic, claims)
  return broadcast
}

async function authenticate({ tokens }: ServerContext, request: Request, url: URL): Promise<Claims> {
  const apiKey = request.headers.get('apikey') ?? url.searchParams.get('apikey')
  const bearer = /^Bearer (.+)$/i.exec(request.headers.get('authorization') ?? '')?.[1]
  const claims = await tokens.fromApiKey(
    bearer && !tokens.isApiKey(bearer) ? bearer : (apiKey ?? bearer ?? null),
  )
  if (!claims) throw new HttpError(401, 'Invalid API key or token')
  return claims
}

function checkSize({ limits }: ServerContext, payload: string | Buffer): void {
  if (Buffer.byteLength(payload) > limits.payloadBytes)
    throw new HttpError(422, 'Payload size exceeds the limit')
}

function parse(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString())
  } catch {
    throw new HttpError(400, 'The body is not JSON')
  }
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    throw new HttpError(400, 'The path is not encoded properly')
  }
}

async function readBody(request: Request, maxBytes: number): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of request.body ?? []) {
    size += chunk.length
    if (size > maxBytes) throw new HttpError(413, 'The body is too large')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
