// @vitest-environment node
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { toolIfReachable } from '../../scripts/tool.ts'
import { SECRET_KEY } from '../local/keys.ts'
import { type Stack, startStack } from '../local/server.ts'
import { type SmtpSink, startSmtpSink } from './smtp-sink.ts'

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url))
const CALL_SECRET = 'known to the database'

const deno = toolIfReachable('deno')
const onDeno = test.skipIf(!deno)

let stack: Stack
let sink: SmtpSink
let functionUrl: string
const cleanups: (() => unknown)[] = []

beforeAll(async () => {
  if (!deno) return
  stack = await startStack({
    port: 0,
    database: { kind: 'pglite' },
    migrationsDir: path('../migrations'),
    leavesOutbox: true,
  })
  cleanups.push(() => stack.close())
  sink = await startSmtpSink()
  cleanups.push(() => sink.close())
  functionUrl = await startFunction(deno)
})

afterAll(async () => {
  for (const cleanup of cleanups.reverse()) await cleanup()
})

beforeEach(async () => {
  if (!deno) return
  await stack.database.exec('delete from public.outbox')
  sink.letters.length = 0
})

/** The function itself in Deno, with the rights it has use for. */
async function startFunction(require: NodeJS.Require): Promise<string> {
  const port = await freePort()
  const { runInstall } = require('deno/install_api.cjs') as { runInstall(): string }
  const rights = ['--no-prompt', '--allow-net=127.0.0.1', '--allow-env', '--allow-read']
  const modules = ['--node-modules-dir=manual', '--no-lock']
  const child = spawn(runInstall(), ['run', ...rights, ...modules, path('../functions/send-mail/index.ts')], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      DENO_SERVE_ADDRESS: `tcp:127.0.0.1:${port}`,
      SEND_MAIL_SECRET: CALL_SECRET,
      SUPABASE_URL: stack.url,
      SUPABASE_SECRET_KEYS: JSON.stringify({ default: SECRET_KEY }),
      SITE_URL: 'https://plan.example/',
      SMTP_HOST: '127.0.0.1',
      SMTP_PORT: String(sink.port),
      SMTP_USER: 'sender',
      SMTP_PASSWORD: 'open sesame',
      SMTP_SENDER: 'post@plan.example',
    },
  })
  cleanups.push(() => {
    child.kill('SIGKILL')
    return child.exitCode === null && child.signalCode === null ? once(child, 'exit') : undefined
  })
  let output = ''
  await new Promise<void>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      output += chunk.toString()
      if (output.includes('Listening on')) resolve()
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
    child.on('error', reject)
    child.on('exit', () => reject(new Error(`The function has ended: ${output}`)))
  })
  return `http://127.0.0.1:${port}`
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

async function callFunction(secret = CALL_SECRET): Promise<unknown> {
  const response = await fetch(functionUrl, { method: 'POST', headers: { 'x-send-mail-secret': secret } })
  return response.ok ? response.json() : response.status
}

const post = (address: string, kind = 'deletion_planned') =>
  stack.database.query('select private.send_mail($1, $2, $3, $4)', [
    kind,
    address,
    'nn',
    JSON.stringify({ year: '2026/27', day: '2027-09-01' }),
  ])

const outbox = () =>
  stack.database.query(`
    select recipient as to, attempts, sent_at is not null as sent, failed_at is not null as given_up,
      sending_since is not null as under_way, coalesce(last_error, '') as error,
      send_after > now() + interval '50 seconds' as later
    from public.outbox order by recipient`)

const pass = (minutes: number) =>
  stack.database.query(
    `update public.outbox set send_after = send_after - $1::interval, sending_since = sending_since - $1::interval`,
    [`${minutes} minutes`],
  )

const received = (address: string) => sink.letters.filter(({ to }) => to === address)

onDeno('a letter goes once, and only for who knows the secret', async () => {
  await post('a@skule.example')
  expect(await callFunction('a guess')).toBe(401)
  expect(received('a@skule.example')).toHaveLength(0)
  expect(await callFunction()).toEqual({ taken: 1, refused: 0, unknown: 0 })
  expect(await callFunction()).toEqual({ taken: 0, refused: 0, unknown: 0 })
  const [letter] = await stack.database.query<{ id: string }>('select id from public.outbox')
  expect(received('a@skule.example')).toHaveLength(1)
  const source = received('a@skule.example')[0]?.source ?? ''
  expect(source).toContain('From: Aksjonsplan <post@plan.example>')
  expect(source).toContain('To: a@skule.example')
  expect(source).toContain(`Message-ID: <${letter?.id}@plan.example>`)
  // As Deno writes a date in Nynorsk.
  expect(source).toContain('1. september 2027')
  expect(sink.logins.at(-1)).toBe('sender:open sesame')
  expect(await outbox()).toMatchObject([{ sent: true, given_up: false, attempts: 1 }])
})

onDeno('two calls at once send each letter once', async () => {
  for (let index = 0; index < 8; index += 1) await post(`leader${index}@skule.example`)
  const tallies = (await Promise.all([callFunction(), callFunction()])) as { taken: number }[]
  expect(tallies.reduce((sum, { taken }) => sum + taken, 0)).toBe(8)
  expect(new Set(sink.letters.map(({ to }) => to)).size).toBe(8)
  expect(sink.letters).toHaveLength(8)
})

onDeno('what the server puts off is tried again later, and holds up no other letter', async () => {
  await post('busy@skule.example')
  await post('z@skule.example')
  expect(await callFunction()).toEqual({ taken: 1, refused: 1, unknown: 0 })
  expect(await outbox()).toMatchObject([
    { to: 'busy@skule.example', sent: false, given_up: false, under_way: false, later: true, attempts: 1 },
    { to: 'z@skule.example', sent: true },
  ])
  expect(await callFunction()).toEqual({ taken: 0, refused: 0, unknown: 0 })
  await pass(2)
  expect(await callFunction()).toEqual({ taken: 0, refused: 1, unknown: 0 })
  expect(await outbox()).toMatchObject([
    { attempts: 2, error: expect.stringContaining('451') },
    { sent: true },
  ])
})

onDeno(
  'what the server refuses for good, or nobody can write, is given up at once with the reason',
  async () => {
    await post('gone@skule.example')
    await post('refused@skule.example')
    await post('z@skule.example', 'riddle')
    expect(await callFunction()).toEqual({ taken: 0, refused: 3, unknown: 0 })
    expect(await outbox()).toMatchObject([
      { given_up: true, error: expect.stringContaining('550 5.1.1 No such mailbox') },
      { given_up: true, error: expect.stringContaining('554') },
      { given_up: true, error: expect.stringContaining('riddle') },
    ])
  },
)

onDeno('a letter whose answer was lost is given up and never sent twice', async () => {
  await post('lost@skule.example')
  expect(await callFunction()).toEqual({ taken: 0, refused: 0, unknown: 1 })
  expect(await outbox()).toMatchObject([{ sent: false, given_up: false, under_way: true }])
  await pass(5)
  await callFunction()
  await pass(6)
  await callFunction()
  expect(await outbox()).toMatchObject([{ sent: false, given_up: true, error: 'uncertain', attempts: 1 }])
  expect(received('lost@skule.example')).toHaveLength(1)
})

onDeno('a connection that broke before the letter was handed over is tried again', async () => {
  await post('cut@skule.example')
  await post('z@skule.example')
  // The server seems to be down, so the other letter waits for the next call and loses no try.
  expect(await callFunction()).toEqual({ taken: 0, refused: 1, unknown: 0 })
  expect(await callFunction()).toEqual({ taken: 1, refused: 0, unknown: 0 })
  expect(await outbox()).toMatchObject([
    { sent: false, given_up: false, under_way: false, later: true },
    { sent: true, attempts: 1 },
  ])
})
