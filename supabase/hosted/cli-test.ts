import { runCommand } from '../local/cli-options.ts'
import { embeddedBinaries } from '../local/embedded-postgres.ts'
import { runTestFiles } from '../local/test-run.ts'
import { deployTo, startPlatform } from './platform.ts'

// npm run test:hosted -- [part of a file name …]
// Applies the migrations and runs supabase/tests with what a hosted project allows, on a native PostgreSQL.
await runCommand(async () => {
  if (!embeddedBinaries()) {
    console.log('SKIPPED: npm has no PostgreSQL for this platform.')
    return
  }
  const platform = await startPlatform()
  try {
    await deployTo(platform)
    process.exitCode = (await runTestFiles(process.argv.slice(2), platform.open)) ? 0 : 1
  } finally {
    await platform.stop()
  }
})
