import { readArgs, runCommand } from '../../supabase/local/cli-options.ts'
import { OWN_MIGRATIONS } from '../../supabase/local/data-folder.ts'
import { startEmbeddedPostgres } from '../../supabase/local/embedded-postgres.ts'
import { StackError } from '../../supabase/local/errors.ts'
import { readProject } from '../../supabase/local/migrations.ts'
import { openProject } from '../../supabase/local/open-project.ts'
import { fillDatabase } from './fill.ts'

const USAGE = `Usage: npm run bench:data -- [options]

Fills a native PostgreSQL with made-up schools, plans, answers and hand-ins.

  --schools 300                how many
  --regions N                  into how many regions they are divided; one per 300 schools
  --seed 1                     another number gives another world
  --database-url postgres://…  or set DATABASE_URL; without it, a temporary one that runs until Ctrl+C`

await runCommand(async () => {
  const args = readArgs(USAGE, {
    schools: { type: 'string' },
    regions: { type: 'string' },
    seed: { type: 'string' },
    'database-url': { type: 'string' },
  })
  const schools = numberOf('--schools', args.schools ?? '300')
  const regions = numberOf('--regions', args.regions ?? String(Math.ceil(schools / 300)))
  const seed = numberOf('--seed', args.seed ?? '1')
  const given = args['database-url'] ?? process.env.DATABASE_URL
  const temporary = given ? undefined : await startEmbeddedPostgres(['-c', 'shared_buffers=1GB'])
  const url = given ?? temporary?.url ?? ''
  try {
    const open = await openProject({ kind: 'postgres', url }, readProject(OWN_MIGRATIONS))
    const onStep = (step: string, seconds: number) =>
      console.log(`  ${step.padEnd(14)}${seconds.toFixed(1).padStart(7)} s`)
    await fillDatabase(open.database, { regions: divided(schools, regions), seed, onStep }).finally(
      open.close,
    )
  } catch (error) {
    await temporary?.stop()
    throw error
  }
  console.log(`
${schools} schools in ${regions} regions: ${url}
Accounts: veileder-1-1@bench.test (one region), veileder-alle@bench.test (all), leder-1-1@bench.test
Look at them with: npm start -- --database-url ${url}`)
  if (temporary) {
    process.once('SIGINT', () => void temporary.stop())
    process.once('SIGTERM', () => void temporary.stop())
    console.log('Ctrl+C removes the database.')
  }
})

function numberOf(option: string, text: string): number {
  const number = Number(text)
  if (!Number.isInteger(number) || number < 1) throw new StackError(`${option} takes a number from 1 up.`)
  return number
}

function divided(schools: number, regions: number): number[] {
  return Array.from(
    { length: regions },
    (_, n) => Math.floor((schools * (n + 1)) / regions) - Math.floor((schools * n) / regions),
  )
}
