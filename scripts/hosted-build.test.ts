// @vitest-environment node
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { readNetlify, readNginx, readVercel } from './testing/host-readers.ts'

interface OutputFile {
  fileName: string
  code?: string
  source?: string | Uint8Array
}

const settings = {
  VITE_SUPABASE_URL: 'https://project.supabase.co',
  VITE_SUPABASE_PUBLISHABLE_KEY: 'sb_publishable_hosted',
  VITE_ACCESSIBILITY_STATEMENT: 'https://uustatus.no/nb/erklaringer/publisert/1',
  VITE_TYPING_UPDATES: 'gathered',
}

async function buildWith(environment: Record<string, string>): Promise<Map<string, string>> {
  const { build } = await import('vite')
  const saved = { ...process.env }
  Object.assign(process.env, environment)
  try {
    const root = join(import.meta.dirname, '..')
    const output = await build({ root, logLevel: 'error', envDir: false, build: { write: false } })
    const files = [output].flat().flatMap((one) => ('output' in one ? (one.output as OutputFile[]) : []))
    return new Map(files.map((file) => [file.fileName, file.code ?? String(file.source)]))
  } finally {
    process.env = saved
  }
}

/** What is typed in a colleague's row is told every 350 ms, elsewhere every 2 s. */
const GATHERED = /\? ?350 ?: ?(2e3|2000)/

const contentsOf = (files: Map<string, string>) => [...files.values()].join('\n')
let hosted: Map<string, string>
beforeAll(async () => {
  hosted = await buildWith(settings)
})

test('a build for a hosted project knows its address, and no demo account and no caught mail', async () => {
  const page = hosted.get('index.html') ?? ''
  expect(contentsOf(hosted)).toContain(settings.VITE_SUPABASE_URL)
  expect(contentsOf(hosted)).toContain(settings.VITE_SUPABASE_PUBLISHABLE_KEY)
  expect(contentsOf(hosted)).toMatch(GATHERED)
  expect(contentsOf(hosted)).toContain(settings.VITE_ACCESSIBILITY_STATEMENT)
  expect(contentsOf(hosted)).not.toMatch(/nordlia\.example|mail\/messages\.json|sb_publishable_local/)
  // The page says what it may load, and nothing in it stands outside of that.
  const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/
    .exec(page)?.[1]
    ?.replaceAll('&#39;', "'")
  expect(policy).toContain("connect-src 'self' https://project.supabase.co wss://project.supabase.co;")
  expect(policy).toContain("script-src 'self';")
  expect(policy).not.toContain('unsafe-eval')
  expect(page.indexOf('Content-Security-Policy')).toBeLessThan(page.search(/<(script|link)/))
  expect(page).not.toMatch(/<script(?![^>]*\ssrc=)/)
  // What the search would find if it were there.
  const local = await buildWith({})
  expect(contentsOf(local)).toMatch(/nordlia\.example/)
  expect(contentsOf(local)).not.toMatch(GATHERED)
  expect(local.get('index.html')).toContain('connect-src &#39;self&#39; ws:;')
  expect([...local.keys()]).not.toContain('_headers')
})

describe.each([
  ['Netlify and Cloudflare Pages', readNetlify],
  ['Vercel', readVercel],
  ['nginx', readNginx],
])('%s, from its file in the build', (name, read) => {
  const answer = (path: string) => read(hosted)(path)
  const script = () => `/${[...hosted.keys()].find((file) => /^assets\/.*\.js$/.test(file))}`

  test('answers everything with the same care, and each header once', () => {
    for (const path of ['/', '/index.html', '/schools/1/plan', '/sw.js', '/icon.svg', script()]) {
      const { headers } = answer(path)
      expect(headers['content-security-policy'], path).toEqual([
        expect.stringMatching(
          /connect-src 'self' https:\/\/project\.supabase\.co wss:.*; frame-ancestors 'none'$/,
        ),
      ])
      expect(headers, path).toMatchObject({
        'strict-transport-security': ['max-age=31536000'],
        'x-content-type-options': ['nosniff'],
        'referrer-policy': ['same-origin'],
      })
    }
  })

  test('keeps what never changes, and asks for the rest anew', () => {
    expect(answer(script()).headers['cache-control']).toEqual(['public, max-age=31536000, immutable'])
    for (const path of ['/', '/index.html', '/sw.js']) {
      expect(answer(path).headers['cache-control'], path).toEqual(['no-cache'])
    }
  })

  test('has the page for every address, and files as they are', () => {
    expect(answer('/schools/1/plan').file).toBe('index.html')
    expect(answer(script()).file).toBe(script().slice(1))
    // A script of an earlier version is no page; Cloudflare's rules can't say so.
    if (!name.startsWith('Netlify')) expect(answer('/assets/earlier.js').file).toBeUndefined()
  })
})
