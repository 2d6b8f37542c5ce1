// @vitest-environment node
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import type { Queryable } from '../database.ts'
import { clientFor, sharedNotes, signIn } from '../testing/notes-project.ts'

const notes = sharedNotes()
const LONG = "select count(*) from generate_series(1, 3000000) as n where n::text like '%7'"

test('what one types reaches the other while a statement runs, from here or over REST', async () => {
  const { url, database } = notes()
  const [writer, reader] = [clientFor(url), clientFor(url)].map((client) =>
    client.channel('room', { config: { broadcast: { ack: true } } }),
  )
  onTestFinished(() =>
    Promise.all([writer, reader].map((channel) => channel?.unsubscribe())).then(() => undefined),
  )
  const order: string[] = []
  const subscribed = [writer, reader].map(
    (channel) =>
      new Promise((resolve) => channel?.subscribe((status) => status === 'SUBSCRIBED' && resolve(status))),
  )
  await Promise.all(subscribed)
  const heard = new Promise<void>((resolve) => {
    reader?.on('broadcast', { event: 'key' }, () => {
      order.push('key')
      resolve()
    })
  })
  const statement = database.exec(LONG).then(() => order.push('statement'))
  const waiting = clientFor(url)
    .rpc('longest')
    .then(() => order.push('answer'))
  await writer?.send({ type: 'broadcast', event: 'key', payload: {} })
  await Promise.all([heard, statement, waiting])
  expect(order).toEqual(['key', 'statement', 'answer'])
})

test('a transaction from here is one: kept whole, taken back by a throw, nobody in between', async () => {
  const { url, database } = notes()
  const { user } = await signIn(url, 'hel@x.example')
  const count = async () =>
    (await database.query("select from public.notes where body like 'whole %'")).length
  const insert = (tx: Queryable, n: number) =>
    tx.query('insert into public.notes (owner, body) values ($1, $2)', [user?.id, `whole ${n}`])
  const failed = database.transaction(async (tx) => {
    await insert(tx, 1)
    const outside = database.query("select set_config('x.seen', '1', true)")
    expect(await tx.query("select coalesce(current_setting('x.seen', true), '') as seen")).toEqual([
      { seen: '' },
    ])
    void outside
    throw new Error('changed my mind')
  })
  await expect(failed).rejects.toThrow('changed my mind')
  expect(await count()).toBe(0)
  const kept = await database.transaction(async (tx) => {
    await insert(tx, 2)
    return 'kept'
  })
  expect([kept, await count()]).toEqual(['kept', 1])
})

test('a commit that the database refuses is refused here too', async () => {
  const { database } = notes()
  await database.exec(`create table public.late (n int unique deferrable initially deferred)`)
  const twice = database.transaction((tx) => tx.exec('insert into public.late values (1), (1)'))
  await expect(twice).rejects.toMatchObject({ code: '23505', detail: 'Key (n)=(1) already exists.' })
  expect(await database.query('select from public.late')).toEqual([])
})

test('an error has what the database says of it, and bytes and lists come as they were', async () => {
  const { database } = notes()
  const raised = database.exec(
    `do $$ begin raise exception 'no' using errcode = 'P0042', detail = 'a detail', hint = 'a hint'; end $$`,
  )
  await expect(raised).rejects.toMatchObject({
    message: 'no',
    code: 'P0042',
    detail: 'a detail',
    hint: 'a hint',
  })
  const wrong = database.query('select missing from public.notes')
  await expect(wrong).rejects.toMatchObject({ code: '42703', position: '8' })
  const [row] = await database.query('select $1::bytea as bytes, $2::int[] as list, $3::jsonb as json', [
    new Uint8Array([0, 255]),
    [1, 2],
    { a: null },
  ])
  expect(row).toEqual({ bytes: new Uint8Array([0, 255]), list: [1, 2], json: { a: null } })
})

test.each([
  ['exit', 'its thread ended with code 3'],
  ['throw', 'out of order'],
])('a thread that ends by itself (%s) ends the process, which says why', async (way, why) => {
  const script = fileURLToPath(new URL('../testing/ending-thread.ts', import.meta.url))
  const child = spawn(process.execPath, [script, way], { stdio: ['ignore', 'ignore', 'pipe'] })
  onTestFinished(() => void child.kill('SIGKILL'))
  let output = ''
  child.stderr.on('data', (chunk: Buffer) => {
    output += chunk.toString()
  })
  const [code] = await once(child, 'close')
  expect(code).toBe(1)
  expect(output).toContain(`The database has stopped: ${why}`)
})
