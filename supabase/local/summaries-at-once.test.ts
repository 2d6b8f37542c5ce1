// @vitest-environment node
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { OWN_MIGRATIONS } from './data-folder.ts'
import type { Queryable } from './database.ts'
import { type EmbeddedPostgres, embeddedBinaries, startEmbeddedPostgres } from './embedded-postgres.ts'
import type { OpenDatabase } from './lite-connection.ts'
import { readProject } from './migrations.ts'
import { openProject } from './open-project.ts'

// Two leaders who edit one plan in the same moment need two connections, which only a native PostgreSQL has.
const isInstalled = embeddedBinaries() !== undefined
const title = isInstalled
  ? 'summaries under edits at once'
  : 'summaries under edits at once: SKIPPED, npm has no binaries for this platform'

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

const NAMES = [
  'one',
  'other',
  'region',
  'school',
  'assignment',
  'part',
  'question',
  'goal',
  'short',
  'action',
] as const
const newIds = () =>
  Object.fromEntries(NAMES.map((name) => [name, randomUUID()])) as Record<(typeof NAMES)[number], string>
let { one, other, region, school, assignment, part, question, goal, short, action } = newIds()

// A school with two leaders, a goal with an action, and a question that is asked of each leader.
beforeEach(async () => {
  if (!isInstalled) return
  ;({ one, other, region, school, assignment, part, question, goal, short, action } = newIds())
  await open.database.exec(`
    insert into auth.users (id, email) values ('${one}', '${one}@at-once.example'), ('${other}', '${other}@at-once.example');
    insert into public.regions (id, name) values ('${region}', '${region}');
    insert into public.schools (id, region_id, name) values ('${school}', '${region}', 'A school');
    insert into public.school_leaders (school_id, user_id) values ('${school}', '${one}'), ('${school}', '${other}');
    insert into public.gatherings (id, name_nb) values ('${assignment}', 'A gathering');
    insert into public.assignments (id, gathering_id, title_nb) values ('${assignment}', '${assignment}', 'An assignment');
    insert into public.assignment_regions values ('${assignment}', '${region}', now());
    insert into public.assignment_parts (id, assignment_id, kind, respondent, title_nb)
    values ('${part}', '${assignment}', 'questions', 'leader', 'A part');
    insert into public.questions (id, part_id, body_nb) values ('${question}', '${part}', 'What?');
    insert into public.answers (school_id, question_id, user_id)
    values ('${school}', '${question}', '${one}'), ('${school}', '${question}', '${other}');
    insert into public.goals (id, school_id, horizon, position) values ('${goal}', '${school}', 'long_term', 'a0');
    insert into public.goals (id, school_id, parent_id, horizon, position)
    values ('${short}', '${school}', '${goal}', 'short_term', 'a0');
    insert into public.actions (id, school_id, goal_id, position) values ('${action}', '${school}', '${short}', 'a0');
    select private.recount_part('${part}', '${school}')`)
})

/** What a leader does in one request. */
const edits: Record<string, (by: string, round: number) => string> = {
  'writes an assumption': (by, round) =>
    `update public.actions set assumption = '${round % 3 ? by + round : ''}' where id = '${action}'`,
  'adds an action': () =>
    `insert into public.actions (id, school_id, goal_id, assumption, position)
     values ('${randomUUID()}', '${school}', '${short}', 'Because', 'a1')`,
  'reflects on it': () =>
    `insert into public.reflections (id, school_id, action_id, outcome)
     values ('${randomUUID()}', '${school}', '${action}', 'Well')`,
  'deletes the short-term goal': () => `update public.goals set deleted_at = now() where id = '${short}'`,
  'restores it': () => `update public.goals set deleted_at = null where id = '${short}'`,
  'deletes the long-term goal': () => `update public.goals set deleted_at = now() where id = '${goal}'`,
  'deletes an action': () => `update public.actions set deleted_at = now() where id = '${action}'`,
  'restores an action': () => `update public.actions set deleted_at = null where id = '${action}'`,
  answers: (by, round) =>
    `update public.answers set body = '${round % 2 ? by : ''}' where question_id = '${question}'`,
  'hands in': () => `select public.submit_part('${part}', '${school}', '${randomUUID()}')`,
  'takes it back': (by) => `
    select public.withdraw_submission(id) from public.submissions
    where user_id = '${by}' and withdrawn_at is null`,
}

const act = (tx: Queryable, by: string, sql: string) =>
  tx
    .query(
      "select set_config('role', 'authenticated', true), set_config('request.jwt.claim.sub', $1, true)",
      [by],
    )
    .then(() => tx.query(sql))

const summary = async () => {
  const [row] = await open.database.query(`
    select
      change_number, handed_in_number, leaders,
      array[summary.short_term_goals, summary.actions, summary.actions_with_assumption,
        summary.actions_with_reflection, summary.reflections] as kept,
      (select array[c.short_term_goals, c.actions, c.actions_with_assumption, c.actions_with_reflection, c.reflections]
       from private.plan_counts(school_id) as c) as counted,
      (select to_jsonb(p) - '{part_id,school_id,region_id}'::text[] from public.part_summaries as p
       where p.school_id = summary.school_id) as part_kept,
      (select to_jsonb(c) from private.part_counts('${part}', school_id) as c) as part_counted
    from public.plan_summaries as summary where school_id = '${school}'`)
  return row
}

describe.skipIf(!isInstalled)(title, () => {
  test('two leaders do everything at once: nothing fails, and what is kept is what a recount finds', async () => {
    const kinds = Object.keys(edits)
    const numbers: number[] = []
    for (let round = 0; round < 40; round++) {
      // Each pair meets, and each meets itself.
      const pairs = kinds.map((kind, index) => [kind, kinds[(index + round) % kinds.length] ?? kind] as const)
      for (const [mine, theirs] of pairs.slice(round % 4, (round % 4) + 4)) {
        await Promise.all([
          open.database.transaction((tx) => act(tx, one, edits[mine]?.(one, round) ?? '')),
          open.database.transaction((tx) => act(tx, other, edits[theirs]?.(other, round + 1) ?? '')),
        ])
      }
      const now = await summary()
      expect(now?.kept).toEqual(now?.counted)
      expect(now?.part_kept).toEqual(now?.part_counted)
      numbers.push(Number(now?.change_number))
    }
    expect(numbers).toEqual(numbers.toSorted((a, b) => a - b))
  })

  test('of two who bring the same goals back in different ways, neither waits for the other for ever', async () => {
    for (let round = 0; round < 60; round++) {
      const kinds = ['restores it', round % 2 ? 'adds an action' : 'reflects on it']
      await open.database.exec(`update public.goals set deleted_at = now() where school_id = '${school}'`)
      await Promise.all(
        kinds.map((kind) => open.database.transaction((tx) => act(tx, one, edits[kind]?.(one, round) ?? ''))),
      )
    }
    const now = await summary()
    expect(now?.kept).toEqual(now?.counted)
  })

  test('each change has a number of its own, in the order in which they came to stand', async () => {
    const changes = Array.from({ length: 30 }, (_, index) =>
      open.database.transaction((tx) =>
        act(tx, index % 2 ? one : other, edits['adds an action']?.('', index) ?? ''),
      ),
    )
    await Promise.all(changes)
    const rows = await open.database.query(`
      select change_number from public.revisions
      where school_id = '${school}' and field = 'created_at' and table_name = 'actions' order by id`)
    const numbers = rows.map((row) => Number(row.change_number))
    expect(new Set(numbers).size).toBe(numbers.length)
    expect(numbers).toEqual(numbers.toSorted((a, b) => a - b))
    expect(Number((await summary())?.change_number)).toBe(numbers.at(-1))
  })
})
