import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { gunzipSync } from 'node:zlib'

const BLOCK = 512

/** PGlite's package brings pgTAP, which is SQL alone, and so fits a native PostgreSQL of the same version. */
export function givePgtap(native: string): void {
  const extensions = join(native, 'share/postgresql/extension')
  if (existsSync(join(extensions, 'pgtap.control'))) return
  const pglite = dirname(createRequire(import.meta.url).resolve('@electric-sql/pglite'))
  const files = readTar(gunzipSync(readFileSync(join(pglite, 'pgtap.tar.gz'))))
  const control = files.get('pgtap.control')?.toString() ?? ''
  const script = `pgtap--${/default_version = '(.+)'/.exec(control)?.[1]}.sql`
  // The control file last: with it the extension is there for a run beside this one.
  for (const name of [script, 'pgtap.control']) {
    const contents = files.get(name)
    if (!contents) throw new Error(`PGlite's package has no ${name}`)
    writeFileSync(join(extensions, name), contents)
  }
}

/** Contents by file name, without folders. */
function readTar(archive: Buffer): Map<string, Buffer> {
  const files = new Map<string, Buffer>()
  for (let at = 0; archive[at]; ) {
    const field = (from: number, length: number) =>
      archive.toString('latin1', at + from, at + from + length).replace(/\0.*/s, '')
    const size = Number.parseInt(field(124, 12), 8)
    const start = at + BLOCK
    files.set(field(0, 100).replace(/.*\//, ''), archive.subarray(start, start + size))
    at = start + Math.ceil(size / BLOCK) * BLOCK
  }
  return files
}
