import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { StackError } from './errors.ts'
import { shown } from './migrations.ts'
import { shortHash } from './template.ts'

export const DATA_ROOT = fileURLToPath(new URL('../../.data', import.meta.url))
export const OWN_MIGRATIONS = fileURLToPath(new URL('../migrations', import.meta.url))

/** Each project's data live apart, so that trying another project's SQL doesn't touch our own. */
export const dataFolderOf = (migrationsDir: string): string =>
  join(DATA_ROOT, migrationsDir === OWN_MIGRATIONS ? 'aksjonsplan' : `other-${shortHash(migrationsDir)}`)

export interface Holder {
  pid: number
  url: string
}

const lockFile = (folder: string) => `${folder}.lock`

/** The stack that runs on this folder now. A lock left by a killed one doesn't count, nor a pid that was reused. */
export async function holderOf(folder: string): Promise<Holder | undefined> {
  const holder = readLock(folder)
  if (!holder || holder.pid === process.pid || !isAlive(holder.pid)) return undefined
  return (await isStack(holder)) ? holder : undefined
}

const heldHere = new Set<string>()

/** Takes the folder for this process and returns how to give it back. */
export async function lockFolder(folder: string, url: string): Promise<() => void> {
  if (heldHere.has(folder)) throw inUse(folder, { pid: process.pid, url: 'this same process' })
  heldHere.add(folder)
  try {
    mkdirSync(dirname(folder), { recursive: true })
    await writeLock(folder, { pid: process.pid, url })
  } catch (error) {
    heldHere.delete(folder)
    throw error
  }
  return () => {
    heldHere.delete(folder)
    if (readLock(folder)?.pid === process.pid) rmSync(lockFile(folder), { force: true })
  }
}

async function writeLock(folder: string, holder: Holder): Promise<void> {
  try {
    writeFileSync(lockFile(folder), JSON.stringify(holder), { flag: 'wx' })
    return
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  const other = await holderOf(folder)
  if (other) throw inUse(folder, other)
  rmSync(lockFile(folder), { force: true })
  writeFileSync(lockFile(folder), JSON.stringify(holder))
  // Two that found the same stale lock may both have written: the later one has it.
  await new Promise((resolve) => setTimeout(resolve, 100))
  const winner = readLock(folder)
  if (winner && winner.pid !== process.pid) throw inUse(folder, winner)
}

export const inUse = (folder: string, { pid, url }: Holder) =>
  new StackError(
    `A stack is already running on the data in ${shown(folder)}: process ${pid}, ${url}.\n` +
      `Use that one, or stop it first (Ctrl+C in its terminal, or \`kill ${pid}\`).`,
  )

function readLock(folder: string): Holder | undefined {
  if (!existsSync(lockFile(folder))) return undefined
  try {
    const { pid, url } = JSON.parse(readFileSync(lockFile(folder), 'utf8')) as Holder
    return { pid, url }
  } catch {
    return undefined
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** A stack listens before it takes the lock, and answers with its pid. One that is busy starting is believed. */
async function isStack({ pid, url }: Holder): Promise<boolean> {
  try {
    const response = await fetch(new URL('/local-stack', url), { signal: AbortSignal.timeout(3000) })
    return ((await response.json()) as Partial<Holder>).pid === pid
  } catch (error) {
    return error instanceof DOMException && error.name === 'TimeoutError'
  }
}
