import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Samples } from '../samples.ts'
import { memoryOf } from './child.ts'
import type { Defer } from './cleanup.ts'

export interface StartUps {
  /** From the command to its word that it is ready, in milliseconds. */
  ready: Samples
  /** From the command to the first answer over REST; empty for a command that gives no address. */
  answered: Samples
  /** In MB, right after that. */
  memory: Samples
}

const PROJECT = fileURLToPath(new URL('../..', import.meta.url))

/** Starts a Node script several times, one after another; `before` comes before each and gives its arguments. */
export async function measureStartUps(
  script: string,
  times: number,
  before: (n: number) => string[],
  defer: Defer,
): Promise<StartUps> {
  const measured: { ready: number; answered: number | undefined; memory: number }[] = []
  for (let n = 0; n < times; n += 1) measured.push(await startUp([script, ...before(n)], defer))
  return {
    ready: measured.map(({ ready }) => ready),
    answered: measured.flatMap(({ answered }) => answered ?? []),
    memory: measured.map(({ memory }) => memory),
  }
}

async function startUp(command: string[], defer: Defer) {
  const { DATABASE_URL: _, ...env } = process.env
  const start = performance.now()
  const child = spawn(process.execPath, command, { cwd: PROJECT, env, stdio: ['ignore', 'pipe', 'inherit'] })
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const stop = async () => {
    child.kill('SIGTERM')
    await exited
  }
  defer(stop)
  const url = await new Promise<string | undefined>((resolve, reject) => {
    let output = ''
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString()
      const address = /API URL\s+(http\S+)/.exec(output)?.[1]
      if (address || output.includes('ready')) resolve(address)
    })
    void exited.then(() => reject(new Error(`${command.join(' ')} ended before it was ready`)))
  })
  const ready = performance.now() - start
  if (url) await fetch(`${url}/rest/v1/regions?select=id`, { headers: { apikey: 'sb_secret_local' } })
  const answered = url ? performance.now() - start : undefined
  const memory = memoryOf(child)
  await stop()
  return { ready, answered, memory }
}
