import postgres from 'postgres'
import { clockOf } from '../../supabase/local/testing/backend-clock.ts'
import type { Seat } from './worlds.ts'

export interface Question {
  sql: string
  params: unknown[]
}

/** Asks as one person, again and again on a connection of its own. */
export interface Asker {
  ask(question: Question): Promise<Record<string, unknown>[]>
  /** Milliseconds by the clock that samples are taken with: of the processor, as the database has spent on this asker. */
  clock(): number
  /** How the database went about it, with every statement inside functions. */
  explain(question: Question): Promise<string>
  close(): Promise<void>
}

/**
 * With the rights of the facilitator, or with the same claims as the owner of the tables, whom row-level security does not
 * concern: the same statement then runs without it.
 */
export async function openAsker(seat: Seat, withSecurity: boolean): Promise<Asker> {
  const told: string[] = []
  const sql = postgres(seat.url, { max: 1, onnotice: ({ message }) => void told.push(message ?? '') })
  const clock = clockOf(String((await sql`select pg_backend_pid() as pid`)[0]?.pid))
  const [person] = await sql`select id::text from auth.users where email = ${seat.email}`
  const claims = JSON.stringify({ sub: person?.id, role: 'authenticated' })
  await sql`select set_config('request.jwt.claims', ${claims}, false)`
  await sql.unsafe(`
    load 'auto_explain';
    set auto_explain.log_nested_statements = on;
    set auto_explain.log_analyze = on;
    set auto_explain.log_buffers = on;
    set client_min_messages = log;
    -- The clock sees no helpers.
    set max_parallel_workers_per_gather = 0`)
  const explaining = (minimum: number) => sql.unsafe(`set auto_explain.log_min_duration = ${minimum}`)
  // Only a superuser may say what is explained, so the role is taken again after that.
  const asPerson = () => sql.unsafe(withSecurity ? 'set role authenticated' : 'reset role')
  await asPerson()
  const ask = (question: Question) => sql.unsafe(question.sql, question.params as never[])
  return {
    ask,
    clock,
    explain: async (question) => {
      await sql.unsafe('reset role')
      await explaining(0)
      await asPerson()
      told.length = 0
      await ask(question)
      const plans = told.join('\n\n')
      await sql.unsafe('reset role')
      await explaining(-1)
      await asPerson()
      return plans
    },
    close: () => sql.end({ timeout: 2 }),
  }
}
