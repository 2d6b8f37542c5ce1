import type { Plugin } from 'vite'

interface PolicyOptions {
  /** What the page fetches from and opens sockets to, besides its own origin. */
  connect?: readonly string[]
  /** Whose script may show a frame in the page, e.g. a captcha's. */
  widgets?: readonly string[]
}

/**
 * What the page may load, said once for the local server's header and every build's meta tag. React sets style
 * attributes, hence 'unsafe-inline' for styles alone.
 */
export function contentSecurityPolicy({ connect = [], widgets = [] }: PolicyOptions): string {
  const directives: Record<string, readonly string[]> = {
    'default-src': ["'self'"],
    'script-src': ["'self'", ...widgets],
    'style-src': ["'self'", "'unsafe-inline'", ...widgets],
    'img-src': ["'self'", 'data:', 'blob:'],
    'font-src': ["'self'", 'data:'],
    'connect-src': ["'self'", ...connect, ...widgets],
    'frame-src': widgets.length > 0 ? widgets : ["'none'"],
    'worker-src': ["'self'"],
    'object-src': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'self'"],
  }
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources.join(' ')}`)
    .join('; ')
}

/** REST and Auth by HTTP and Realtime by socket: both addresses of a project. */
function addressesOf(supabaseUrl: string): string[] {
  const { origin } = new URL(supabaseUrl)
  return [origin, origin.replace(/^http/, 'ws')]
}

// Some browsers don't count a socket to the page's own origin as 'self', and a local build is for any port: the local
// server's header names the one.
const localSockets = ['ws:']

/** What a build with these variables reaches. */
export function policyOptionsOf(env: Record<string, unknown>): PolicyOptions {
  const url = env.VITE_SUPABASE_URL
  return {
    connect: typeof url === 'string' && URL.canParse(url) ? addressesOf(url) : localSockets,
    widgets: env.VITE_CAPTCHA_SITE_KEY ? ['https://challenges.cloudflare.com'] : [],
  }
}

/** Puts the policy into the built page, for hosts that send no headers. */
export function policyInPage(): Plugin {
  let options: PolicyOptions = {}
  return {
    name: 'policy-in-page',
    apply: 'build',
    configResolved({ env }) {
      options = policyOptionsOf(env)
    },
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy(options) },
        injectTo: 'head-prepend',
      },
    ],
  }
}
