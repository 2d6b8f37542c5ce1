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

async function buildWith(environment: Record<string, string>): Promise<string> {
  const { build } = await import('vite')
  const saved = { ...process.env }
  Object.assign(process.env, environment)
  try {
    const root = join(import.meta.dirname, '..')
    const output = await build({ root, logLevel: 'error', envDir: false, build: { write: false } })
    const files = [output].flat().flatMap((one) => ('output' in one ? (one.output as OutputFile[]) : []))
    return files.map((file) => file.code ?? String(file.source)).join('\n')
  } finally {
    process.env = saved
  }
}

test('a build for a hosted project knows its address, and no demo account and no caught mail', async () => {
  const hosted = await buildWith(settings)
  expect(hosted).toContain(settings.VITE_SUPABASE_URL)
  expect(hosted).toContain(settings.VITE_SUPABASE_PUBLISHABLE_KEY)
  expect(hosted).not.toMatch(/nordlia\.example|mail\/messages\.json|sb_publishable_local/)
  // What the search would find if it were there.
  expect(await buildWith({})).toMatch(/nordlia\.example/)
})
