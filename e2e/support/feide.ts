import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtemp, readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { Page, Route } from '@playwright/test'
import { SignJWT } from 'jose'
import { JWT_SECRET } from '../../supabase/local/keys.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const types: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

/** The app as it is built with these variables, in a folder of its own. */
export async function buildWith(variables: Record<string, string>): Promise<string> {
  const outDir = await mkdtemp(join(tmpdir(), 'aksjonsplan-build-'))
  const options = { logLevel: 'error', envDir: false, build: { outDir, emptyOutDir: true } }
  const script = `await (await import('vite')).build(${JSON.stringify(options)})`
  await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], {
    cwd: ROOT,
    env: { ...process.env, ...variables },
  })
  return outDir
}

/** Gives the page that build in place of the stack's own; everything else goes to the stack. */
export const serveBuild = (page: Page, outDir: string) =>
  page.route(/^http:\/\/127\.0\.0\.1:\d+\/(?!auth\/|rest\/|realtime\/|mail|provider\/)/, async (route) => {
    const { pathname } = new URL(route.request().url())
    const file = extname(pathname) ? pathname : '/index.html'
    const body = await readFile(join(outDir, file)).catch(() => null)
    if (body) await route.fulfill({ body, contentType: types[extname(file)] ?? 'text/plain' })
    else await route.fulfill({ status: 404 })
  })

/** An identity provider as Feide is one: OAuth 2.0 with a userinfo endpoint, which says who it is and no address. */
export class SmallProvider {
  readonly asked: URLSearchParams[] = []
  readonly #server: Server
  readonly #subject = crypto.randomUUID()

  private constructor() {
    this.#server = createServer((request, response) => {
      const url = new URL(request.url ?? '/', this.url)
      if (url.pathname === '/provider/authorize') {
        this.asked.push(url.searchParams)
        const back = new URL(url.searchParams.get('redirect_uri') ?? '')
        back.searchParams.set('code', 'from-provider')
        back.searchParams.set('state', url.searchParams.get('state') ?? '')
        // As after its form: a page that sends the person on, since a redirect could not be played at the other end.
        response.writeHead(200, { 'content-type': 'text/html' }).end(pageTo(back.href))
      } else if (url.pathname === '/provider/token') {
        response.end(JSON.stringify({ access_token: 'of-provider', token_type: 'bearer' }))
      } else {
        response.end(JSON.stringify({ sub: this.#subject, name: 'Fra Feide' }))
      }
    })
  }

  static async start(): Promise<SmallProvider> {
    const provider = new SmallProvider()
    await new Promise<void>((resolve) => provider.#server.listen(0, '127.0.0.1', resolve))
    return provider
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
  }

  stop() {
    this.#server.closeAllConnections()
    this.#server.close()
  }
}

/**
 * Plays the part of Supabase Auth that the local stack has not: the journey to a custom provider and back, and the code
 * that the app trades for a session of this account. Returns what the app asked of it.
 */
export async function playAuth(page: Page, provider: SmallProvider, userId: string) {
  const seen: { authorize?: URLSearchParams; userinfo?: Record<string, unknown>; isVerified?: boolean } = {}

  await page.route('**/auth/v1/authorize?*', (route) => {
    const url = new URL(route.request().url())
    seen.authorize = url.searchParams
    const there = new URL('/provider/authorize', provider.url)
    const asked = {
      client_id: 'aksjonsplan',
      response_type: 'code',
      scope: 'openid profile',
      redirect_uri: new URL('/auth/v1/callback', url).href,
      state: 'state',
    }
    for (const [name, value] of Object.entries(asked)) there.searchParams.set(name, value)
    return goTo(route, there.href)
  })

  await page.route('**/auth/v1/callback?*', async (route) => {
    await fetch(`${provider.url}/provider/token`, { method: 'POST' })
    const answer = await fetch(`${provider.url}/provider/userinfo`)
    seen.userinfo = (await answer.json()) as Record<string, unknown>
    const back = new URL(seen.authorize?.get('redirect_to') ?? '')
    back.searchParams.set('code', 'from-auth')
    await goTo(route, back.href)
  })

  await page.route('**/auth/v1/token?grant_type=pkce', async (route) => {
    const { auth_code, code_verifier } = route.request().postDataJSON() as Record<string, string>
    const challenge = createHash('sha256')
      .update(code_verifier ?? '')
      .digest('base64url')
    seen.isVerified = auth_code === 'from-auth' && challenge === seen.authorize?.get('code_challenge')
    await route.fulfill({ json: await sessionOf(userId) })
  })
  await page.route('**/auth/v1/user', async (route) =>
    route.fulfill({ json: (await sessionOf(userId)).user }),
  )
  return seen
}

const goTo = (route: Route, address: string) =>
  route.fulfill({ contentType: 'text/html', body: pageTo(address) })

const pageTo = (address: string) => `<script>location.replace(${JSON.stringify(address)})</script>`

async function sessionOf(userId: string) {
  const token = await new SignJWT({ role: 'authenticated' })
    .setProtectedHeader({ alg: 'HS256' })
    .setSubject(userId)
    .setAudience('authenticated')
    .setIssuedAt()
    .setExpirationTime('1h')
    .sign(new TextEncoder().encode(JWT_SECRET))
  return {
    access_token: token,
    refresh_token: 'refresh',
    token_type: 'bearer',
    expires_in: 3600,
    user: {
      id: userId,
      aud: 'authenticated',
      email: '',
      app_metadata: {},
      user_metadata: {},
      created_at: '',
    },
  }
}
