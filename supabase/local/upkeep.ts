import type { LocalDatabase } from './database.ts'

const HOUR_MS = 60 * 60 * 1000

/** What supabase/hosted/schedule.sql has a hosted project do by the clock, where the project has it. */
const JOBS = [
  { call: 'private.delete_due_years()', every: 24 * HOUR_MS },
  { call: 'private.delete_old_mail()', every: 24 * HOUR_MS },
  { call: 'private.send_due_reminders()', every: HOUR_MS },
  { call: 'private.send_feedback_letters()', every: HOUR_MS },
]

/** Does it now and as often as it is due from now on. Returns a function that stops it. */
export async function startUpkeep(database: LocalDatabase): Promise<() => Promise<void>> {
  const run = async (call: string) => {
    const [found] = await database.query('select to_regprocedure($1) is not null as is_there', [call])
    if (found?.is_there) await database.exec(`select ${call}`)
  }
  for (const { call } of JOBS) await run(call)
  let running = Promise.resolve()
  const timers = JOBS.map(({ call, every }) =>
    setInterval(() => {
      running = running
        .then(() => run(call))
        .catch((error: unknown) => console.error(`${call} failed:`, error))
    }, every),
  )
  return () => {
    for (const timer of timers) clearInterval(timer)
    return running
  }
}
