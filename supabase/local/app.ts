import './lite-connection.ts'
import type { Connection } from '@supabase/lite'
import { createAuthGateway } from './auth-gateway.ts'
import { API_KEYS, JWT_SECRET, PUBLISHABLE_KEY, SECRET_KEY } from './keys.ts'
import type { OpenDatabase } from './lite-connection.ts'
import type { MailCatcher } from './mail.ts'
import { quietDatabaseErrors } from './quiet-log.ts'

/** As in supabase/config.toml, which a test holds against these; the form and the mail say both in words. */
export const CODE_LENGTH = 8
/** Seconds. */
export const CODE_EXPIRY = 600

/** /auth/v1 and /rest/v1 as one handler. */
export async function createApi(open: OpenDatabase, mail: MailCatcher, siteUrl: string) {
  quietDatabaseErrors()
  const lite = await createLite(open.connection, mail, siteUrl)
  const handle = (request: Request) => open.scope(async () => finished(await lite.fetch(request)))
  const auth = createAuthGateway(open.database, handle)
  return (request: Request): Promise<Response> =>
    new URL(request.url).pathname.startsWith('/auth/v1/') ? auth(request) : handle(request)
}

async function createLite(connection: Connection, mail: MailCatcher, siteUrl: string) {
  const { App } = await import('@supabase/lite')
  const app = new App({
    connection,
    api: { enabled: true, schemas: ['public'], max_rows: 1000, pg_safe_update: true },
    auth: {
      enabled: true,
      site_url: siteUrl,
      jwt_secret: JWT_SECRET,
      jwt_expiry: 3600,
      publishable_key: PUBLISHABLE_KEY,
      secret_key: SECRET_KEY,
      enable_signup: true,
      email: {
        enable_signup: true,
        enable_confirmations: true,
        otp_length: CODE_LENGTH,
        otp_expiry: CODE_EXPIRY,
      },
    },
    studio: { enabled: false },
    options: {
      drivers: { email: mail },
      server: { admin: false, disableStudio: true, apiKeys: { resolver: async (key) => resolveKey(key) } },
    },
  })
  return app.init()
}

function resolveKey(key: string) {
  const role = Object.hasOwn(API_KEYS, key) ? API_KEYS[key] : undefined
  if (!role) return null
  return { type: role === 'anon' ? ('publishable' as const) : ('secret' as const), claims: { role } }
}

/** With its body read: a lazily produced one could still be querying when the scope of the request has ended. */
async function finished(response: Response): Promise<Response> {
  if (!response.body) return response
  return new Response(await response.arrayBuffer(), response)
}
