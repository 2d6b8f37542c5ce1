import { createReadStream, existsSync, statSync } from 'node:fs'
import { extname, join, normalize } from 'node:path'
import { Readable } from 'node:stream'
import { contentSecurityPolicy } from '../../scripts/content-security-policy.ts'

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
}

// The socket is the page's own origin, which older browsers don't count as 'self'. Who may frame the page can only be
// said in a header.
const policyFor = (host: string) =>
  `${contentSecurityPolicy({ connect: [`ws://${host}`] })}; frame-ancestors 'none'`

/** Serves a built single-page app: files as they are, and its index for every address that a person opens. */
export function serveStatic(root: string, request: Request): Response {
  if (request.method !== 'GET' && request.method !== 'HEAD') return plain(405, 'Method not allowed')
  const { pathname, host } = new URL(request.url)
  const file = fileFor(root, pathname)
  if (file) return send(file, pathname, host, request.method)
  const isNavigation = (request.headers.get('accept') ?? '').includes('text/html') && extname(pathname) === ''
  const index = join(root, 'index.html')
  if (!isNavigation || !existsSync(index)) return plain(404, 'Not found')
  return send(index, '/index.html', host, request.method)
}

function fileFor(root: string, pathname: string): string | undefined {
  let path: string
  try {
    path = normalize(decodeURIComponent(pathname))
  } catch {
    return undefined
  }
  const file = join(root, path === '/' ? 'index.html' : path)
  if (!file.startsWith(root) || file.includes('\0')) return undefined
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? file : undefined
}

function send(file: string, pathname: string, host: string, method: string): Response {
  const headers = new Headers({
    'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
    'content-length': String(statSync(file).size),
    // Names under /assets carry a hash of their contents.
    'cache-control': pathname.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'same-origin',
  })
  if (extname(file) === '.html') headers.set('content-security-policy', policyFor(host))
  const body = method === 'HEAD' ? null : (Readable.toWeb(createReadStream(file)) as ReadableStream)
  return new Response(body, { headers })
}

const plain = (status: number, text: string) => new Response(text, { status })
