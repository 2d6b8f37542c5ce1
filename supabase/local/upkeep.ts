import type { LocalDatabase } from './database.ts'

/** What supabase/hosted/schedule.sql has a hosted project do every night, where the project has it. */
const JOBS = ['private.delete_due_years()', 'private.delete_old_mail()']
const DAY_MS = 24 * 60 * 60 * 1000

/** Does it now and once a day from now on. Returns a function that stops it. */
export async function startUpkeep(database: LocalDatabase): Promise<() => Promise<void>> {
  const run = async () => {
    for (const job of JOBS) {
      const [found] = await database.query('select to_regprocedure($1) is not null as is_there', [job])
      if (found?.is_there) await database.exec(`select ${job}`)
    }
  }
  await run()
  let running = Promise.resolve()
  const timer = setInterval(() => {
    running = run().catch((error: unknown) => console.error('The daily deletions failed:', error))
  }, DAY_MS)
  return () => {
    clearInterval(timer)
    return running
  }
}
