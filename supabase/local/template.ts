import { type ChildProcess, spawn } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { cpSync, existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { mkdir, open, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { bootstrapHash } from './bootstrap.ts'
import { StackError } from './errors.ts'

export const DEFAULT_CACHE = fileURLToPath(new URL('../../.cache', import.meta.url))

// Includes what decides whether an old data directory can be read at all.
const BASE_KEY = shortHash(bootstrapHash, 'pglite 0.4.5')
const KEPT = 8

export function shortHash(...parts: string[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part).update('\0')
  return hash.digest('hex').slice(0, 16)
}

const templatePath = (cache: string, contents: string) =>
  join(cache, `template-${contents ? shortHash(BASE_KEY, contents) : BASE_KEY}`)

/**
 * Making an empty database takes seconds, copying one a fraction. Puts a copy of the best template at `target`:
 * 'full' has the migrations and the seed that `contents` stands for, 'base' only what every project has.
 */
export async function cloneTemplate(
  cache: string,
  contents: string,
  target: string,
): Promise<'full' | 'base'> {
  const full = templatePath(cache, contents)
  const isFull = contents !== '' && existsSync(full)
  const source = isFull ? full : await baseTemplate(cache)
  // Whole or not at all, also when this process is killed meanwhile.
  const copying = `${target}.copying`
  rmSync(copying, { recursive: true, force: true })
  await copy(source, copying)
  renameSync(copying, target)
  return isFull ? 'full' : 'base'
}

/** Keeps a copy of `dataDir`, in which nothing may be running a statement, as the template for `contents`. */
export async function saveTemplate(cache: string, contents: string, dataDir: string): Promise<void> {
  const target = templatePath(cache, contents)
  if (existsSync(target)) return
  const building = join(cache, `building-${process.pid}-${randomBytes(4).toString('hex')}`)
  await copy(dataDir, building)
  moveInto(building, target)
  removeOldest(cache)
}

async function baseTemplate(cache: string): Promise<string> {
  const path = templatePath(cache, '')
  if (existsSync(path)) return path
  await mkdir(cache, { recursive: true })
  const lock = `${path}.lock`
  const mine = await open(lock, 'wx').catch(() => undefined)
  if (!mine && (await appears(path, lock))) return path
  try {
    const building = join(cache, `building-${process.pid}-${randomBytes(4).toString('hex')}`)
    await buildInChild(building)
    moveInto(building, path)
  } finally {
    await mine?.close()
    await rm(lock, { force: true })
  }
  return path
}

/** Someone else is at it. Waits for the result, but not for a process that was killed. */
async function appears(path: string, lock: string): Promise<boolean> {
  for (let tries = 0; tries < 300; tries += 1) {
    if (existsSync(path)) return true
    if (!existsSync(lock) || Date.now() - statSync(lock).mtimeMs > 45_000) return existsSync(path)
    await sleep(100)
  }
  return false
}

// In a process of its own: it keeps a core busy for seconds and leaves much memory behind.
async function buildInChild(target: string): Promise<void> {
  const script = fileURLToPath(new URL('./build-template.ts', import.meta.url))
  const child = spawn(process.execPath, [script, target], { stdio: ['ignore', 'ignore', 'pipe'] })
  let errors = ''
  child.stderr.on('data', (chunk: Buffer) => {
    errors += chunk.toString()
  })
  const code = await exitCode(child)
  if (code !== 0) throw new StackError(`Could not prepare an empty database.\n${errors.trim()}`)
}

/** A thousand small files: where there is a `cp` it does that on another core, while this one loads the server. */
async function copy(from: string, to: string): Promise<void> {
  const hasCp = process.platform !== 'win32'
  const code = hasCp ? await exitCode(spawn('cp', ['-R', from, to], { stdio: 'ignore' })) : 1
  if (code === 0) return
  rmSync(to, { recursive: true, force: true })
  cpSync(from, to, { recursive: true })
}

const exitCode = (child: ChildProcess) =>
  new Promise<number | null>((resolve) => {
    child.once('error', () => resolve(1))
    child.once('close', resolve)
  })

function moveInto(building: string, target: string): void {
  try {
    renameSync(building, target)
  } catch (error) {
    rmSync(building, { recursive: true, force: true })
    if (!existsSync(target)) throw error
  }
}

/** Every edit of a migration makes a new template; the oldest go, and what a killed process left half made. */
function removeOldest(cache: string): void {
  const age = (name: string) =>
    Date.now() - (statSync(join(cache, name), { throwIfNoEntry: false })?.mtimeMs ?? 0)
  const names = readdirSync(cache).sort((a, b) => age(a) - age(b))
  const templates = names.filter((name) => /^template-[0-9a-f]+$/.test(name) && !name.endsWith(BASE_KEY))
  const abandoned = names.filter((name) => name.startsWith('building-') && age(name) > 10 * 60_000)
  for (const name of [...templates.slice(KEPT), ...abandoned]) {
    rmSync(join(cache, name), { recursive: true, force: true })
  }
}
