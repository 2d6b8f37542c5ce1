import type { Site } from './letters.ts'
import type { ApiSettings } from './outbox-api.ts'
import type { SmtpSettings } from './smtp.ts'

export interface Settings {
  /** Whoever calls the function must know it. */
  callSecret: string
  api: ApiSettings
  site: Site
  smtp: SmtpSettings
}

/** Reads the function's secrets; throws with the names of those that are missing. */
export function readSettings(get: (name: string) => string | undefined): Settings {
  const missing: string[] = []
  const needed = (name: string) => {
    const value = get(name)
    if (!value) missing.push(name)
    return value ?? ''
  }
  const settings = {
    callSecret: needed('SEND_MAIL_SECRET'),
    // These two are given to every function of a project.
    api: {
      url: needed('SUPABASE_URL'),
      secretKey: newSecretKey(get('SUPABASE_SECRET_KEYS')) ?? needed('SUPABASE_SERVICE_ROLE_KEY'),
    },
    site: { url: needed('SITE_URL').replace(/\/+$/, ''), hasFeide: get('FEIDE') === 'true' },
    smtp: {
      host: needed('SMTP_HOST'),
      port: Number(get('SMTP_PORT') ?? 465),
      user: get('SMTP_USER'),
      password: get('SMTP_PASSWORD'),
      sender: needed('SMTP_SENDER'),
    },
  }
  if (missing.length > 0) throw new Error(`Secrets that are missing: ${missing.join(', ')}`)
  return settings
}

/** Newer projects have named keys beside or instead of the service role's token. */
const newSecretKey = (keys: string | undefined): string | undefined =>
  keys ? (JSON.parse(keys) as Record<string, string>).default : undefined
