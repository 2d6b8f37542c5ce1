import { createCodeLimiter } from './code-limiter.ts'
import type { LocalDatabase } from './database.ts'

type Handler = (request: Request) => Promise<Response>

/**
 * Evens out where lite's Auth differs from a hosted project's on the way of a sign-in code: hosted takes `type:
 * 'email'` for newcomers and returning users alike, confirms an address only by its code, and stops guessing.
 */
export function createAuthGateway(database: LocalDatabase, auth: Handler): Handler {
  const limiter = createCodeLimiter()
  return async (request) => {
    const { pathname } = new URL(request.url)
    if (request.method !== 'POST') return auth(request)
    if (pathname === '/auth/v1/otp') return requestCode(database, auth, request)
    if (pathname !== '/auth/v1/verify') return auth(request)
    const { body, address } = await readBody(request)
    if (address && limiter.isBlocked(address)) return tooMany()
    const response = await auth(
      withBody(request, body?.type === 'email' ? { ...body, type: 'magiclink' } : body),
    )
    if (address && response.ok) limiter.forget(address)
    else if (address && response.status === 403) limiter.countWrong(address)
    return response
  }
}

async function requestCode(database: LocalDatabase, auth: Handler, request: Request): Promise<Response> {
  const { body, address } = await readBody(request)
  const known = address ? await database.query('select 1 from auth.users where email = $1', [address]) : []
  const response = await auth(withBody(request, body))
  if (response.ok && address && known.length === 0) {
    // lite confirms a new address at once and opens a session that nobody gets.
    await database.query('update auth.users set email_confirmed_at = null where email = $1', [address])
    await database.query(
      'delete from auth.sessions where user_id in (select id from auth.users where email = $1)',
      [address],
    )
  }
  return response
}

async function readBody(request: Request) {
  const text = await request.text()
  let body: Record<string, unknown> | undefined
  try {
    body = JSON.parse(text) as Record<string, unknown>
  } catch {
    body = undefined
  }
  const address = typeof body?.email === 'string' ? body.email.trim().toLowerCase() : undefined
  return { body, address }
}

function withBody(request: Request, body: Record<string, unknown> | undefined): Request {
  const headers = new Headers(request.headers)
  headers.delete('content-length')
  return new Request(request.url, { method: 'POST', headers, body: body ? JSON.stringify(body) : '{' })
}

const tooMany = () =>
  Response.json(
    { code: 429, error_code: 'over_request_rate_limit', msg: 'Request rate limit reached' },
    { status: 429, headers: { 'x-sb-error-code': 'over_request_rate_limit' } },
  )
