// @vitest-environment node
import { type ChildProcess, spawn } from 'node:child_process'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { SECRET_KEY } from './keys.ts'
import { NOTES_SQL, temporaryFolder } from './testing/notes-project.ts'

const COMMAND = fileURLToPath(new URL('./cli-stack.ts', import.meta.url))

interface Started {
  child: ChildProcess
  /** Undefined when it ended without having started. */
  url: string | undefined
  output: string
  code: number | null
}

/** Runs the command until it is ready or has ended. */
function run(args: string[]): Promise<Started> {
  const child = spawn(process.execPath, [COMMAND, ...args])
  onTestFinished(() => void child.kill('SIGKILL'))
  let output = ''
  return new Promise((resolve) => {
    const read = (chunk: Buffer) => {
      output += chunk.toString()
      const url = /API URL\s+(http\S+)/.exec(output)?.[1]
      if (url) resolve({ child, url, output, code: null })
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
    child.on('close', (code) => resolve({ child, url: undefined, output, code }))
  })
}

function project() {
  const migrations = temporaryFolder({
    '20260101000000_notes.sql': NOTES_SQL.replace('references auth.users (id)', ''),
  })
  const data = join(temporaryFolder(), 'data')
  return ['--migrations', migrations, '--data', data]
}

const headers = { apikey: SECRET_KEY, 'content-type': 'application/json', prefer: 'return=minimal' }
const owner = '00000000-0000-4000-8000-000000000001'

async function save(url: string, body: string): Promise<boolean> {
  const row = JSON.stringify({ body, owner })
  const response = await fetch(`${url}/rest/v1/notes`, { method: 'POST', headers, body: row }).catch(
    () => undefined,
  )
  return response?.status === 201
}

test('killed while writing, it has every acknowledged row when it starts again', async () => {
  const args = [...project(), '--port', '0']
  const acknowledged: string[] = []
  for (let round = 1; round <= 3; round += 1) {
    const { child, url = '' } = await run(args)
    const response = await fetch(`${url}/rest/v1/notes?select=body&owner=eq.${owner}`, { headers })
    const kept = ((await response.json()) as { body: string }[]).map(({ body }) => body)
    expect(kept).toEqual(expect.arrayContaining(acknowledged))
    for (let index = 0; ; index += 1) {
      // In the middle of one that is under way, however fast the machine is.
      if (index === 5) setTimeout(() => child.kill('SIGKILL'), Math.random() * 50)
      const body = `${round} ${index}`
      if (!(await save(url, body))) break
      acknowledged.push(body)
    }
  }
  expect(acknowledged.length).toBeGreaterThan(10)
  const { url = '', child } = await run(args)
  const count = await fetch(`${url}/rest/v1/notes?select=id`, {
    method: 'HEAD',
    headers: { ...headers, prefer: 'count=exact' },
  })
  const rows = Number(count.headers.get('content-range')?.split('/')[1])
  // The one that was under way when it was killed may have been saved as well.
  expect(rows).toBeGreaterThanOrEqual(acknowledged.length)
  expect(rows).toBeLessThanOrEqual(acknowledged.length + 3)
  child.kill('SIGKILL')
})

test('a second start on the same data names the first one and harms nothing', async () => {
  const args = project()
  const first = await run([...args, '--port', '0'])
  const second = await run([...args, '--port', '0'])
  expect(second).toMatchObject({ url: undefined, code: 1 })
  expect(second.output).toContain(`process ${first.child.pid}, ${first.url}`)
  expect(await save(first.url ?? '', 'still here')).toBe(true)
  first.child.kill('SIGTERM')
  const code = await new Promise((resolve) => first.child.on('close', resolve))
  expect(code).toBe(0)
})

test('a taken port, a wrong option and a missing folder each say what to do', async () => {
  const blocker = createServer().listen(0, '127.0.0.1')
  onTestFinished(() => void blocker.close())
  await new Promise((resolve) => blocker.once('listening', resolve))
  const { port } = blocker.address() as AddressInfo
  const [taken, wrong, missing] = await Promise.all([
    run([...project(), '--port', String(port)]),
    run(['--prot', '1']),
    run(['--migrations', '/does/not/exist']),
  ])
  expect(taken).toMatchObject({ code: 1, output: expect.stringContaining(`Port ${port} is taken`) })
  expect(wrong).toMatchObject({ code: 1, output: expect.stringContaining('Usage: npm run stack') })
  expect(missing).toMatchObject({ code: 1, output: expect.stringContaining('/does/not/exist') })
})
