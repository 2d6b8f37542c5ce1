import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const COMMAND = fileURLToPath(new URL('../../supabase/local/cli-start.ts', import.meta.url))

/** A stack of a test's own, with its data on disk, that can be killed and started again. */
export class KillableStack {
  readonly url: string
  readonly #args: string[]
  readonly #folder: string
  #child: ChildProcess | undefined

  private constructor(folder: string, port: number) {
    this.url = `http://127.0.0.1:${port}`
    this.#folder = folder
    this.#args = [COMMAND, '--port', String(port), '--data', join(folder, 'data')]
  }

  static async create(): Promise<KillableStack> {
    return new KillableStack(await mkdtemp(join(tmpdir(), 'aksjonsplan-e2e-')), await freePort())
  }

  /** Resolves when it answers. */
  start(): Promise<void> {
    const { DATABASE_URL: _, ...env } = process.env
    const child = spawn(process.execPath, this.#args, { env })
    this.#child = child
    let output = ''
    return new Promise((resolve, reject) => {
      const read = (chunk: Buffer) => {
        output += chunk.toString()
        if (output.includes(`running: ${this.url}`)) resolve()
      }
      child.stdout.on('data', read)
      child.stderr.on('data', read)
      child.on('close', () => reject(new Error(`The stack ended before it was ready:\n${output}`)))
    })
  }

  /** As when the machine loses power. Resolves when the process is no more. */
  async kill(): Promise<void> {
    const child = this.#child
    if (!child || child.exitCode !== null || child.signalCode !== null) return
    const closed = new Promise((resolve) => child.once('close', resolve))
    child.kill('SIGKILL')
    await closed
  }

  async remove(): Promise<void> {
    await this.kill()
    await rm(this.#folder, { recursive: true, force: true })
  }
}

function freePort(): Promise<number> {
  const server = createServer()
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
