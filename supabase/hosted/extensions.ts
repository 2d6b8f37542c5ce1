import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { gunzipSync } from 'node:zlib'

const BLOCK = 512

/** Makes what hosted offers beyond PostgreSQL's own known to a native PostgreSQL: pgTAP itself, the others' stand-ins. */
export function giveExtensions(native: string): void {
  const folder = join(native, 'share/postgresql/extension')
  // The control file last: with it the extension is there for a run beside this one.
  const give = (name: string, version: string, script: Buffer, control: string) => {
    put(join(folder, `${name}--${version}.sql`), script)
    put(join(folder, `${name}.control`), Buffer.from(control))
  }
  const { version, control, script } = readPgtap()
  give('pgtap', version, script, control)
  for (const name of ['pg_cron', 'pg_net']) {
    const standIn = readFileSync(join(import.meta.dirname, 'extensions', `${name}.sql`))
    // Trusted: the role `postgres` may create it, and it then belongs to the platform.
    give(name, '1', standIn, "default_version = '1'\nrelocatable = false\ntrusted = true\n")
  }
}

/** Whole or not at all, for a server beside this one that reads it. */
function put(path: string, contents: Buffer): void {
  if (existsSync(path) && readFileSync(path).equals(contents)) return
  writeFileSync(`${path}.${process.pid}`, contents)
  renameSync(`${path}.${process.pid}`, path)
}

/** PGlite's package brings pgTAP, which is SQL alone. */
function readPgtap() {
  const pglite = dirname(createRequire(import.meta.url).resolve('@electric-sql/pglite'))
  const files = readTar(gunzipSync(readFileSync(join(pglite, 'pgtap.tar.gz'))))
  const control = files.get('pgtap.control')?.toString() ?? ''
  const version = /default_version = '(.+)'/.exec(control)?.[1] ?? ''
  const script = files.get(`pgtap--${version}.sql`)
  if (!script) throw new Error("PGlite's package has no pgTAP where it was")
  return { version, control, script }
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
