import { type AuthBody, readAuthBody, refuseAuth } from './auth-body.ts'
import { createCodeLimiter } from './code-limiter.ts'
import type { LocalDatabase } from './database.ts'

type Handler = (request: Request) => Promise<Response>

/**
 * Evens out where lite's Auth differs from a hosted project's on the way of a sign-in code: hosted takes `type:
 * 'email'` for newcomers and returning users alike, confirms an address only by its code, stops guessing, and answers
 * what it can't read with a 400.
 */
export function createAuthGateway(database: LocalDatabase, auth: Handler): Handler {
  const limiter = createCodeLimiter()
  return async (request) => {
    const { pathname } = new URL(request.url)
    // No path of Auth's needs it, and what is decoded after the look at the path would pass the limits below.
    if (pathname.includes('%')) return refuseAuth(404, 'not_found', 'Not found')
    const isVerify = pathname === '/auth/v1/verify'
    if (request.method === 'GET') return isVerify ? noAddress() : auth(request)
    if (!request.body) return auth(request)
    const read = await readAuthBody(request)
    if ('refusal' in read) return read.refusal
    const { body } = read
    if (/^\/auth\/v1\/(otp|magiclink)$/.test(pathname)) return requestCode(database, auth, request, body)
    if (!isVerify) return auth(withBody(request, body))
    const address = addressIn(body)
    // A hash of address and code would do for lite, and be guessed past the limiter.
    if (!address || body.token_hash) return noAddress()
    if (limiter.isBlocked(address)) return refuseAuth(429, 'over_request_rate_limit', 'Too many wrong codes')
    const response = await auth(
      withBody(request, body.type === 'email' ? { ...body, type: 'magiclink' } : body),
    )
    if (response.ok) limiter.forget(address)
    else if (response.status === 403) limiter.countWrong(address)
    return response
  }
}

async function requestCode(database: LocalDatabase, auth: Handler, request: Request, body: AuthBody) {
  const address = addressIn(body)
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

const addressIn = ({ email }: AuthBody) =>
  typeof email === 'string' ? email.trim().toLowerCase() : undefined

function withBody(request: Request, body: AuthBody): Request {
  const headers = new Headers(request.headers)
  headers.delete('content-length')
  return new Request(request.url, { method: request.method, headers, body: JSON.stringify(body) })
}

const noAddress = () => refuseAuth(400, 'validation_failed', 'A code is given with the address that got it')
