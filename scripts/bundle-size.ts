import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { firstLoad, type Manifest } from './first-load.ts'

/** Budgets of what a first visit to the plan fetches, in bytes after gzip. */
const budgets = { js: 200 * 1024, css: 20 * 1024 }

const dist = join(import.meta.dirname, '../dist')
const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8')) as Manifest

/** What a first visit fetches of this kind, in bytes after gzip. */
function sizeOf(page: string, kind: string): number {
  const files = [...firstLoad(manifest, page)].filter((file) => file.endsWith(`.${kind}`))
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(join(dist, file))).length, 0)
}

for (const kind of ['js', 'css'] as const) {
  const budget = budgets[kind]
  for (const page of ['sign-in', 'front', 'plan', 'overview']) {
    const size = sizeOf(page, kind)
    const of = page === 'plan' ? ` of ${budget / 1024}` : ''
    console.log(`First load of ${page}, ${kind}: ${(size / 1024).toFixed(1)}${of} KB (gzip)`)
    if (page === 'plan' && size > budget) process.exitCode = 1
  }
}
if ([...firstLoad(manifest, 'sign-in')].some((file) => /\/plan-/.test(file))) {
  console.error('Signing in fetches the plan.')
  process.exitCode = 1
}
