// @vitest-environment node
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { OWN_MIGRATIONS } from './data-folder.ts'
import type { Queryable } from './database.ts'
import { type EmbeddedPostgres, embeddedBinaries, startEmbeddedPostgres } from './embedded-postgres.ts'
import type { OpenDatabase } from './lite-connection.ts'
import { readProject } from './migrations.ts'
import { openProject } from './open-project.ts'

// What two do in the same moment needs two connections, which only a native PostgreSQL has.
const isInstalled = embeddedBinaries() !== undefined
const title = isInstalled ? 'two at once' : 'two at once: SKIPPED, npm has no binaries for this platform'

let postgres: EmbeddedPostgres
let open: OpenDatabase
beforeAll(async () => {
  if (!isInstalled) return
  postgres = await startEmbeddedPostgres()
  open = await openProject({ kind: 'postgres', url: postgres.url }, readProject(OWN_MIGRATIONS))
})
afterAll(async () => {
  await open?.close()
  await postgres?.stop()
})

/** A new account; with an address it is one that its owner has proven. */
async function person(email: string | null = null): Promise<string> {
  const id = randomUUID()
  await open.database.query('insert into auth.users (id, email, email_confirmed_at) values ($1, $2, now())', [
    id,
    email,
  ])
  return id
}

async function schoolLedBy(...leaders: string[]): Promise<string> {
  const [region, school] = [randomUUID(), randomUUID()]
  await open.database.query('insert into public.regions (id, name) values ($1, $2)', [region, region])
  await open.database.query("insert into public.schools (id, region_id, name) values ($1, $2, 'A school')", [
    school,
    region,
  ])
  for (const leader of leaders) {
    await open.database.query('insert into public.school_leaders values ($1, $2)', [school, leader])
  }
  return school
}

async function leadersOf(school: string): Promise<unknown[]> {
  const rows = await open.database.query('select user_id from public.school_leaders where school_id = $1', [
    school,
  ])
  return rows.map((row) => row.user_id)
}

/** An invitation to lead the school, and the code in its letter. */
async function invite(school: string, email: string): Promise<{ id: string; code: string }> {
  const [invitation] = await open.database.query("select (private.invite($2, 'leader', $1, null)).id", [
    school,
    email,
  ])
  const [letter] = await open.database.query(
    "select data ->> 'code' as code from public.outbox where recipient = $1",
    [email],
  )
  return { id: String(invitation?.id), code: String(letter?.code) }
}

interface Call {
  by: string
  sql: string
}

async function run(tx: Queryable, { by, sql }: Call): Promise<unknown> {
  await tx.query(
    "select set_config('role', 'authenticated', true), set_config('request.jwt.claim.sub', $1, true)",
    [by],
  )
  const [row] = await tx.query(`select ${sql} as answer`)
  return row?.answer
}

const locked = () => open.database.query("select from pg_stat_activity where wait_event_type = 'Lock'")

/** The first call is made and not yet committed when the second comes; what the second says once it may go on. */
async function atOnce(first: Call, second: Call): Promise<unknown> {
  const waiting = await open.database.transaction(async (tx) => {
    await run(tx, first)
    const answer = open.database
      .transaction((other) => run(other, second))
      .catch((error: Error) => error.message)
    await vi.waitFor(async () => expect(await locked()).toHaveLength(1), { timeout: 10_000 })
    return { answer }
  })
  return waiting.answer
}

describe.skipIf(!isInstalled)(title, () => {
  test('of two leaders who leave, the second is told to be the last', async () => {
    const [one, other] = [await person(), await person()]
    const school = await schoolLedBy(one, other)
    const leave = (by: string) => ({ by, sql: `public.end_leadership('${school}', '${by}')` })
    expect(await atOnce(leave(one), leave(other))).toBe('last_leader')
    expect(await leadersOf(school)).toEqual([other])
  })

  test('of two leaders who delete their accounts, too', async () => {
    const [one, other] = [await person(), await person()]
    const school = await schoolLedBy(one, other)
    const leave = (by: string) => ({ by, sql: 'public.delete_my_account()' })
    expect(await atOnce(leave(one), leave(other))).toBe('last_leader')
    expect(await leadersOf(school)).toEqual([other])
  })

  test('of two leaders who end each other, the second has no right to any more', async () => {
    const [one, other] = [await person(), await person()]
    const school = await schoolLedBy(one, other)
    const end = (by: string, whom: string) => ({
      by,
      sql: `public.end_leadership('${school}', '${whom}', true)`,
    })
    expect(await atOnce(end(one, other), end(other, one))).toBe('not_allowed')
    expect(await leadersOf(school)).toEqual([one])
  })

  test('of two administrators who end each other, too', async () => {
    const [one, other] = [await person(), await person()]
    await open.database.query('insert into public.admins (user_id) values ($1), ($2)', [one, other])
    const end = (by: string, whom: string) => ({ by, sql: `public.end_administration('${whom}')` })
    expect(await atOnce(end(one, other), end(other, one))).toBe('not_allowed')
    expect(await open.database.query('select user_id from public.admins')).toEqual([{ user_id: one }])
  })

  test('who claims in two windows claims once', async () => {
    const invited = await person('two.windows@school.example')
    const school = await schoolLedBy()
    await invite(school, 'two.windows@school.example')
    const claim = { by: invited, sql: 'public.claim_memberships()' }
    expect(await atOnce(claim, claim)).toBe(0)
    expect(await leadersOf(school)).toEqual([invited])
  })

  test('of two who use the same code, one gets in', async () => {
    const [one, other] = [await person(), await person()]
    const school = await schoolLedBy()
    const { code } = await invite(school, 'code@school.example')
    const claim = (by: string) => ({ by, sql: `public.claim_invitation('${code}')` })
    expect(await atOnce(claim(one), claim(other))).toBe('invalid_code')
    expect(await leadersOf(school)).toEqual([one])
  })

  test('what is being withdrawn is not claimed', async () => {
    const [leader, invited] = [await person(), await person('withdrawn@school.example')]
    const school = await schoolLedBy(leader)
    const { id } = await invite(school, 'withdrawn@school.example')
    const withdraw = { by: leader, sql: `public.withdraw_invitation('${id}')` }
    expect(await atOnce(withdraw, { by: invited, sql: 'public.claim_memberships()' })).toBe(0)
    expect(await leadersOf(school)).toEqual([leader])
  })

  test('what is being claimed is not withdrawn', async () => {
    const [leader, invited] = [await person(), await person('claimed@school.example')]
    const school = await schoolLedBy(leader)
    const { id } = await invite(school, 'claimed@school.example')
    const withdraw = { by: leader, sql: `public.withdraw_invitation('${id}')` }
    expect(await atOnce({ by: invited, sql: 'public.claim_memberships()' }, withdraw)).toBe('not_open')
  })

  test('two leaders who invite the same person send one invitation', async () => {
    const [one, other] = [await person(), await person()]
    const school = await schoolLedBy(one, other)
    const ask = (by: string) => ({ by, sql: `(public.invite_leader('${school}', 'both@school.example')).id` })
    expect(await atOnce(ask(one), ask(other))).toBe('already_invited')
    const letters = await open.database.query(
      "select from public.outbox where recipient = 'both@school.example'",
    )
    expect(letters).toHaveLength(1)
  })

  test('two senders share the letters, and none is taken twice', async () => {
    await open.database.exec(`
      delete from public.outbox;
      select private.send_mail('x', number || '@many.example', 'nb', '{}') from generate_series(1, 500) as number`)
    const take = () => open.database.query('select id from public.take_mail(30)')
    const taken = (await Promise.all(Array.from({ length: 15 }, take))).flat()
    expect(taken.length).toBeGreaterThan(30)
    // What a sender passed over, because another had just looked at it, is there the next time.
    for (let next = await take(); next.length > 0; next = await take()) taken.push(...next)
    expect(taken).toHaveLength(500)
    expect(new Set(taken.map((row) => row.id)).size).toBe(500)
  })
})
