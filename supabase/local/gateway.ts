import type { Realtime } from './attach-realtime.ts'
import { isFromThisMachine } from './loopback.ts'
import type { MailCatcher } from './mail.ts'
import { mailPage } from './mail-page.ts'
import { serveStatic } from './static-files.ts'

export interface Services {
  api(request: Request): Promise<Response>
  mail: MailCatcher
  realtime: Realtime
}

type Handler = (request: Request) => Promise<Response>

/** Every address of the stack, in one place. Until `services` are there it asks for patience. */
export function createGateway(
  getServices: () => Services | undefined,
  staticDir: string | undefined,
): Handler {
  return async (request) => {
    const origin = request.headers.get('origin') ?? undefined
    const url = new URL(request.url)
    if (!isFromThisMachine(request.headers.get('host') ?? url.host, origin)) return text(403, 'Forbidden')
    if (url.pathname === '/local-stack')
      return Response.json({ pid: process.pid, ready: Boolean(getServices()) })
    // No database text holds one; in a column's name or a path it would break the driver's protocol.
    if (/%00/.test(url.pathname + url.search)) return text(400, 'A NUL is no text.')
    const isApi = /^\/(auth|rest|realtime)\/v1\//.test(url.pathname)
    if (isApi && request.method === 'OPTIONS') return withCors(new Response(null, { status: 204 }), request)
    const services = getServices()
    if (!services) return text(503, 'The stack is starting.', { 'retry-after': '1' })
    if (isApi) return withCors(await answerApi(services, request, url.pathname), request)
    if (url.pathname === '/mail' || url.pathname === '/mail/messages.json')
      return answerMail(services.mail, url)
    return staticDir ? serveStatic(staticDir, request) : text(404, 'Not found')
  }
}

const answerApi = (services: Services, request: Request, pathname: string) =>
  pathname.startsWith('/realtime/') ? services.realtime.handleHttp(request) : services.api(request)

async function answerMail(mail: MailCatcher, url: URL): Promise<Response> {
  const to = url.searchParams.get('to')?.trim() || undefined
  const mails = await mail.list(to)
  const headers = { 'cache-control': 'no-store' }
  if (url.pathname.endsWith('.json')) return Response.json(mails, { headers })
  const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
  return new Response(mailPage(mails, to), {
    headers: { ...headers, 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy },
  })
}

/** Lets the app of a development server on another port of this machine in, and nobody else's. */
function withCors(response: Response, request: Request): Response {
  const headers = new Headers(response.headers)
  const origin = request.headers.get('origin')
  if (origin) headers.set('access-control-allow-origin', origin)
  else headers.delete('access-control-allow-origin')
  headers.append('vary', 'Origin')
  headers.set(
    'access-control-expose-headers',
    'Content-Range, Content-Location, Preference-Applied, X-Sb-Error-Code',
  )
  if (request.method === 'OPTIONS') {
    headers.set('access-control-allow-methods', 'GET, HEAD, POST, PATCH, PUT, DELETE, OPTIONS')
    headers.set('access-control-allow-headers', request.headers.get('access-control-request-headers') ?? '*')
    headers.set('access-control-max-age', '86400')
  }
  const { status, statusText } = response
  return new Response(response.body, { status, statusText, headers })
}

const text = (status: number, body: string, headers: Record<string, string> = {}) =>
  new Response(body, { status, headers })
