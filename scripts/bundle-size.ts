import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

/** Budgets of what a first visit to the plan fetches, in bytes after gzip. */
const budgets = { js: 200 * 1024, css: 20 * 1024 }

const dist = join(import.meta.dirname, '../dist')
const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8')) as Record<string, Chunk>

interface Chunk {
  file: string
  css?: string[]
  imports?: string[]
}

/** What the plan page cannot do without: the start, the routes around it, and one language. */
const needed = [
  'index.html',
  'src/shared/i18n/nb.ts',
  ...Object.keys(manifest).filter((name) =>
    /routes\/(__root|_signed-in\/(route|schools\.\$schoolId(\.plan)?))\.tsx/.test(name),
  ),
]

const files = new Set<string>()
function collect(name: string) {
  const chunk = manifest[name]
  if (!chunk || files.has(chunk.file)) return
  files.add(chunk.file)
  for (const css of chunk.css ?? []) files.add(css)
  for (const imported of chunk.imports ?? []) collect(imported)
}
for (const name of needed) collect(name)

const sizeOf = (ending: string) =>
  [...files]
    .filter((file) => file.endsWith(ending))
    .reduce((sum, file) => sum + gzipSync(readFileSync(join(dist, file))).length, 0)

let isOver = false
for (const kind of ['js', 'css'] as const) {
  const size = sizeOf(`.${kind}`)
  isOver ||= size > budgets[kind]
  console.log(
    `Plan page at first load, ${kind}: ${(size / 1024).toFixed(1)} KB of ${budgets[kind] / 1024} KB (gzip)`,
  )
}
if (!needed.some((name) => name.includes('plan')) || files.size < 3) {
  console.error('The plan route was not found in the build.')
  isOver = true
}
process.exitCode = isOver ? 1 : 0
