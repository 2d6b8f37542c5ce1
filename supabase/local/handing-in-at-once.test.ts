// @vitest-environment node
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { OWN_MIGRATIONS } from './data-folder.ts'
import type { Queryable } from './database.ts'
import { type EmbeddedPostgres, embeddedBinaries, startEmbeddedPostgres } from './embedded-postgres.ts'
import type { OpenDatabase } from './lite-connection.ts'
import { readProject } from './migrations.ts'
import { openProject } from './open-project.ts'

// Two leaders of one school in the same moment need two connections, which only a native PostgreSQL has.
const isInstalled = embeddedBinaries() !== undefined
const title = isInstalled
  ? 'two hand in at once'
  : 'two hand in at once: SKIPPED, npm has no binaries for this platform'

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

interface Call {
  by: string
  /** One statement; what it answers is its column `answer`. */
  sql: string
}

const NAMES = [
  'one',
  'other',
  'facilitator',
  'region',
  'school',
  'gathering',
  'assignment',
  'part',
  'question',
] as const
const newIds = () =>
  Object.fromEntries(NAMES.map((name) => [name, randomUUID()])) as Record<(typeof NAMES)[number], string>
let { one, other, facilitator, region, school, gathering, assignment, part, question } = newIds()

// A school with two leaders, and one question that its region asks.
beforeEach(async () => {
  if (!isInstalled) return
  ;({ one, other, facilitator, region, school, gathering, assignment, part, question } = newIds())
  const people = [one, other, facilitator].map((id) => `('${id}', '${id}@at-once.example')`).join()
  await open.database.exec(`
    insert into auth.users (id, email) values ${people};
    insert into public.regions (id, name) values ('${region}', '${region}');
    insert into public.schools (id, region_id, name) values ('${school}', '${region}', 'A school');
    insert into public.school_leaders (school_id, user_id) values ('${school}', '${one}'), ('${school}', '${other}');
    insert into public.facilitators (region_id, user_id) values ('${region}', '${facilitator}');
    insert into public.gatherings (id, name_nb) values ('${gathering}', 'A gathering');
    insert into public.assignments (id, gathering_id, title_nb)
    values ('${assignment}', '${gathering}', 'An assignment');
    insert into public.assignment_regions values ('${assignment}', '${region}', now());
    insert into public.assignment_parts (id, assignment_id, kind, respondent, title_nb)
    values ('${part}', '${assignment}', 'questions', 'school', 'A part');
    insert into public.deadlines values ('${part}', '${region}', '2040-06-01 23:59');
    insert into public.questions (id, part_id, body_nb) values ('${question}', '${part}', 'What?');
    insert into public.answers (school_id, question_id) values ('${school}', '${question}')`)
})

async function run(tx: Queryable, { by, sql }: Call): Promise<unknown> {
  await tx.query(
    "select set_config('role', 'authenticated', true), set_config('request.jwt.claim.sub', $1, true)",
    [by],
  )
  const [row] = await tx.query(sql)
  return row?.answer
}

/** The first is done and not yet committed when the second comes; what the second says once it may go on. */
async function atOnce(first: Call, second: Call): Promise<unknown> {
  const waiting = await open.database.transaction(async (tx) => {
    await run(tx, first)
    const answer = open.database
      .transaction((another) => run(another, second))
      .catch((error: Error) => error.message)
    await vi.waitFor(async () => {
      const locked = await open.database.query("select from pg_stat_activity where wait_event_type = 'Lock'")
      expect(locked).toHaveLength(1)
    })
    return { answer }
  })
  return waiting.answer
}

const submit = (by: string, id: string): Call => ({
  by,
  sql: `select id as answer from public.submit_part('${part}', '${school}', '${id}')`,
})
const rows = (sql: string) => open.database.query(sql)
const submissions = () => rows(`select id from public.submissions where part_id = '${part}'`)
const letters = (kind: string) =>
  rows(`select from public.outbox where kind = '${kind}' and recipient like '${one}%'`)

describe.skipIf(!isInstalled)(title, () => {
  test('of two leaders who hand in the same, the second finds what the first has handed in', async () => {
    const [id, another] = [randomUUID(), randomUUID()]
    expect(await atOnce(submit(one, id), submit(other, another))).toBe(id)
    expect(await submissions()).toEqual([{ id }])
    expect(await letters('receipt')).toHaveLength(1)
  })

  test('a request that is sent twice is one hand-in', async () => {
    const id = randomUUID()
    expect(await atOnce(submit(one, id), submit(one, id))).toBe(id)
    expect(await submissions()).toEqual([{ id }])
  })

  test('twenty clicks of two leaders are one hand-in', async () => {
    const clicks = Array.from({ length: 20 }, (_, index) => submit(index % 2 ? one : other, randomUUID()))
    const answers = await Promise.all(
      clicks.map((click) => open.database.transaction((tx) => run(tx, click))),
    )
    expect(new Set(answers).size).toBe(1)
    expect(await submissions()).toHaveLength(1)
  })

  test('who loses the school while waiting hands nothing in', async () => {
    const end = { by: one, sql: `select public.end_leadership('${school}', '${other}')` }
    expect(await atOnce(end, submit(other, randomUUID()))).toBe('not_allowed')
    expect(await submissions()).toEqual([])
  })

  test('two who withdraw leave one trace', async () => {
    const id = randomUUID()
    await open.database.transaction((tx) => run(tx, submit(one, id)))
    const withdraw = (by: string) => ({
      by,
      sql: `select withdrawn_by as answer from public.withdraw_submission('${id}')`,
    })
    expect(await atOnce(withdraw(one), withdraw(other))).toBe(one)
  })

  test('two who begin to answer write in the same answer', async () => {
    await rows(`delete from public.answers where question_id = '${question}'`)
    const begin = (by: string) => ({
      by,
      sql: `select id as answer from public.open_part('${part}', '${school}')`,
    })
    const id = await atOnce(begin(one), begin(other))
    expect(await rows(`select id from public.answers where question_id = '${question}'`)).toEqual([{ id }])
  })

  test('a question is not deleted under an answer that is just being saved', async () => {
    const save = { by: one, sql: `update public.answers set body = 'This' where question_id = '${question}'` }
    const remove = { by: facilitator, sql: `delete from public.questions where id = '${question}'` }
    expect(await atOnce(save, remove)).toBe('question_has_answers')
  })

  test('two who publish tell the leaders once', async () => {
    await rows(`update public.assignment_regions set published_at = null where region_id = '${region}'`)
    const publish = {
      by: facilitator,
      sql: `select published_at as answer from public.publish_assignment('${assignment}', '${region}')`,
    }
    expect(await atOnce(publish, publish)).not.toBeNull()
    expect(await letters('published')).toHaveLength(1)
  })
})
