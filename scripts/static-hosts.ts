import type { Plugin } from 'vite'
import { contentSecurityPolicy, policyOptionsOf } from './content-security-policy.ts'
import { cacheControl, framedByNobody, HASHED, SAFE_HEADERS } from './response-headers.ts'

type Headers = Record<string, string>

const COMPRESSED =
  'text/css text/javascript application/javascript application/json application/manifest+json image/svg+xml'

/** What these hosts read beside the page: how to answer, said in the words of each. */
export function hostFiles(policy: string): Record<string, string> {
  const everywhere: Headers = {
    'content-security-policy': framedByNobody(policy),
    'strict-transport-security': 'max-age=31536000',
    ...SAFE_HEADERS,
  }
  const hashed = { 'cache-control': cacheControl(HASHED) }
  const current = { 'cache-control': cacheControl('/index.html') }
  return {
    // Netlify and Cloudflare Pages. A header in two rules that fit would be sent twice, so caching is in none for all;
    // what has no rule they have asked for anew of themselves.
    _headers: [
      block('/*', everywhere),
      ...['/', '/index.html', '/sw.js'].map((path) => block(path, current)),
      block(`${HASHED}*`, hashed),
    ].join(''),
    _redirects: '/* /index.html 200\n',
    'vercel.json': `${JSON.stringify(
      {
        headers: [
          { source: '/(.*)', headers: pairs(everywhere) },
          { source: `/((?!${HASHED.slice(1)}).*)`, headers: pairs(current) },
          { source: `${HASHED}(.*)`, headers: pairs(hashed) },
        ],
        rewrites: [{ source: `/((?!${HASHED.slice(1)}).*)`, destination: '/index.html' }],
      },
      null,
      2,
    )}\n`,
    'nginx.conf': `# For a server block that has its name, certificate and root: include /path/to/nginx.conf;
index index.html;
gzip on;
gzip_vary on;
gzip_types ${COMPRESSED};
location ${HASHED} {
${nginxHeaders({ ...everywhere, ...hashed })}
  try_files $uri =404;
}
location / {
${nginxHeaders({ ...everywhere, ...current })}
  try_files $uri /index.html;
}
location = /nginx.conf {
  return 404;
}
`,
  }
}

const block = (path: string, headers: Headers) =>
  `${path}\n${Object.entries(headers)
    .map(([name, value]) => `  ${name}: ${value}\n`)
    .join('')}`

const pairs = (headers: Headers) => Object.entries(headers).map(([key, value]) => ({ key, value }))

const nginxHeaders = (headers: Headers) =>
  Object.entries(headers)
    .map(([name, value]) => `  add_header ${name} "${value}" always;`)
    .join('\n')

/** Puts them into a build that is for a hosted project. */
export function filesForHosts(): Plugin {
  let env: Record<string, unknown> = {}
  return {
    name: 'files-for-hosts',
    apply: 'build',
    configResolved: (config) => {
      env = config.env
    },
    generateBundle() {
      if (!env.VITE_SUPABASE_URL) return
      const files = hostFiles(contentSecurityPolicy(policyOptionsOf(env)))
      for (const [fileName, source] of Object.entries(files))
        this.emitFile({ type: 'asset', fileName, source })
    },
  }
}
