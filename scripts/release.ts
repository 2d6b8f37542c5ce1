import packageJson from '../package.json' with { type: 'json' }
import { runCommand } from '../supabase/local/cli-options.ts'
import { ownMigrations, readReleased, withRelease, writeReleased } from './released.ts'

// npm run release
// Writes down what the version in package.json brings, before its tag is set.
await runCommand(async () => {
  writeReleased(withRelease(readReleased(), packageJson.version, ownMigrations()))
  console.log(
    `supabase/released.json holds ${packageJson.version}. Commit it, then: git tag v${packageJson.version}`,
  )
})
