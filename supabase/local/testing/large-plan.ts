import { randomUUID } from 'node:crypto'
import type { LocalDatabase, Queryable } from '../database.ts'
import { clockOf } from './backend-clock.ts'

/** A school with one leader. */
export async function schoolWithLeader(database: LocalDatabase): Promise<{ school: string; leader: string }> {
  const [region, school, leader] = [randomUUID(), randomUUID(), randomUUID()]
  await database.exec(`
    insert into auth.users (id, email) values ('${leader}', '${leader}@large.example');
    insert into public.regions (id, name) values ('${region}', '${region}');
    insert into public.schools (id, region_id, name) values ('${school}', '${region}', 'A school');
    insert into public.school_leaders (school_id, user_id) values ('${school}', '${leader}');`)
  return { school, leader }
}

/** Runs `work` with the rights of this account, as a request does. */
export const signedIn = <T>(database: LocalDatabase, user: string, work: (tx: Queryable) => Promise<T>) =>
  database.transaction(async (tx) => {
    await tx.query(
      "select set_config('role', 'authenticated', true), set_config('request.jwt.claim.sub', $1, true)",
      [user],
    )
    return work(tx)
  })

/** Rows as import_plan takes them: 10 long-term goals, 50 short-term goals, 600 actions and 340 reflections. */
export function thousandRows(): object[] {
  const ids = (count: number) => Array.from({ length: count }, () => randomUUID())
  const [longTerm, shortTerm, actions, reflections] = [ids(10), ids(50), ids(600), ids(340)]
  const text = (place: number) =>
    `Vi vil prøve ut samtaletrekk på trinn ${place} og se hva lærerne gjør med dem. `
  const action = { assumption: text(1), teacher_support: text(2), responsible: 'Rektor', timeframe: 'Høsten' }
  return [
    ...longTerm.map((id, place) => ({ kind: 'goals', id, body: text(place), position: `a${place}` })),
    ...shortTerm.map((id, place) => ({
      ...{ kind: 'goals', id, body: text(place), position: 'a0' },
      parent_id: longTerm[place % longTerm.length],
    })),
    ...actions.map((id, place) => ({
      ...{ kind: 'actions', id, body: text(place), ...action, status: 'planned', position: 'a0' },
      goal_id: shortTerm[place % shortTerm.length],
    })),
    ...reflections.map((id, place) => ({
      ...{ kind: 'reflections', id, outcome: text(place), evidence: text(place), verdict: 'held' },
      action_id: actions[place],
    })),
  ]
}

/** Milliseconds that the database works on a statement. */
export async function timeOf(
  database: LocalDatabase,
  tx: Queryable,
  sql: string,
  parameters: unknown[],
): Promise<number> {
  const [backend] = await tx.query('select pg_backend_pid()::text as pid')
  const now = clockOf(database.kind === 'postgres' ? String(backend?.pid) : undefined)
  const started = now()
  await tx.query(sql, parameters)
  return now() - started
}

/** Milliseconds that an import of these rows takes. */
export async function importRows(
  database: LocalDatabase,
  { school, leader }: { school: string; leader: string },
  rows: object[],
): Promise<number> {
  return signedIn(database, leader, async (tx) => {
    const sql = "select public.import_plan($1, $2, repeat('0', 64), 'plan.docx', $3, '[]')"
    return timeOf(database, tx, sql, [school, randomUUID(), JSON.stringify(rows)])
  })
}
