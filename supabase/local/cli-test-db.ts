import { parseArgs } from 'node:util'
import { runCommand } from './cli-options.ts'
import { openForTests, runTestFiles } from './test-run.ts'

// npm run test:db -- [part of a file name …] [--database-url postgres://…]
// Runs supabase/tests with pgTAP, as `supabase test db` does, on a copy of the embedded database.
await runCommand(async () => {
  const { values, positionals } = parseArgs({
    options: { 'database-url': { type: 'string' } },
    allowPositionals: true,
  })
  const hasPassed = await runTestFiles(positionals, () => openForTests(values['database-url']))
  process.exit(hasPassed ? 0 : 1)
})
