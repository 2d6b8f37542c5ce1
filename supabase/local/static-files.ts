import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs'
import { extname, join, normalize } from 'node:path'
import { Readable } from 'node:stream'
import { gzipSync } from 'node:zlib'
import { contentSecurityPolicy } from '../../scripts/content-security-policy.ts'
import { cacheControl, framedByNobody, SAFE_HEADERS } from '../../scripts/response-headers.ts'

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

/** What becomes smaller; pictures and fonts are compressed in themselves. */
const COMPRESSIBLE = /^text\/|javascript|json|svg|wasm/
const ACCEPTS_GZIP = /\bgzip\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/

// The socket is the page's own origin, which older browsers don't count as 'self'.
const policyFor = (host: string) => framedByNobody(contentSecurityPolicy({ connect: [`ws://${host}`] }))

/** Serves a built single-page app: files as they are, and its index for every address that a person opens. */
export function serveStatic(root: string, request: Request): Response {
  if (request.method !== 'GET' && request.method !== 'HEAD') return plain(405, 'Method not allowed')
  const { pathname, host } = new URL(request.url)
  const file = fileFor(root, pathname)
  if (file) return send(file, pathname, host, request)
  const isNavigation = (request.headers.get('accept') ?? '').includes('text/html') && extname(pathname) === ''
  const index = join(root, 'index.html')
  if (!isNavigation || !existsSync(index)) return plain(404, 'Not found')
  return send(index, '/index.html', host, request)
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

function send(file: string, pathname: string, host: string, request: Request): Response {
  const type = TYPES[extname(file)] ?? 'application/octet-stream'
  const headers = new Headers({
    'content-type': type,
    'cache-control': cacheControl(pathname),
    ...SAFE_HEADERS,
  })
  if (extname(file) === '.html') headers.set('content-security-policy', policyFor(host))
  const isCompressible = COMPRESSIBLE.test(type)
  if (isCompressible) headers.set('vary', 'Accept-Encoding')
  const zipped =
    isCompressible && ACCEPTS_GZIP.test(request.headers.get('accept-encoding') ?? '') && gzipped(file)
  if (zipped) headers.set('content-encoding', 'gzip')
  headers.set('content-length', String(zipped ? zipped.length : statSync(file).size))
  if (request.method === 'HEAD') return new Response(null, { headers })
  return new Response(zipped || (Readable.toWeb(createReadStream(file)) as ReadableStream), { headers })
}

const kept = new Map<string, { changed: number; bytes: Buffer<ArrayBuffer> }>()

/** Compressed once, until a new build has changed the file. */
function gzipped(file: string): Buffer<ArrayBuffer> {
  const changed = statSync(file).mtimeMs
  const known = kept.get(file)
  if (known?.changed === changed) return known.bytes
  const bytes = gzipSync(readFileSync(file))
  kept.set(file, { changed, bytes })
  return bytes
}

const plain = (status: number, text: string) => new Response(text, { status })
