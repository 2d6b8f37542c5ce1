// @vitest-environment node
import { join } from 'node:path'
import { expect, test } from 'vitest'

interface OutputFile {
  fileName: string
  code?: string
  source?: string | Uint8Array
}

const settings = {
  VITE_SUPABASE_URL: 'https://project.supabase.co',
  VITE_SUPABASE_PUBLISHABLE_KEY: 'sb_publishable_hosted',
}

async function buildWith(environment: Record<string, string>): Promise<{ page: string; all: string }> {
  const { build } = await import('vite')
  const saved = { ...process.env }
  Object.assign(process.env, environment)
  try {
    const root = join(import.meta.dirname, '..')
    const output = await build({ root, logLevel: 'error', envDir: false, build: { write: false } })
    const files = [output].flat().flatMap((one) => ('output' in one ? (one.output as OutputFile[]) : []))
    const textOf = (file?: OutputFile) => file?.code ?? String(file?.source)
    const page = textOf(files.find(({ fileName }) => fileName === 'index.html'))
    return { page, all: files.map(textOf).join('\n') }
  } finally {
    process.env = saved
  }
}

test('a build for a hosted project knows its address, and no demo account and no caught mail', async () => {
  const { page, all: hosted } = await buildWith(settings)
  expect(hosted).toContain(settings.VITE_SUPABASE_URL)
  expect(hosted).toContain(settings.VITE_SUPABASE_PUBLISHABLE_KEY)
  expect(hosted).not.toMatch(/nordlia\.example|mail\/messages\.json|sb_publishable_local/)
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
  expect(local.all).toMatch(/nordlia\.example/)
  expect(local.page).toContain('connect-src &#39;self&#39; ws:;')
})
