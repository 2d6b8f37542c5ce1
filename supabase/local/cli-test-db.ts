import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { OWN_SEED, runCommand } from './cli-options.ts'
import { OWN_MIGRATIONS } from './data-folder.ts'
import type { LocalDatabase } from './database.ts'
import { databaseErrorOf, StackError } from './errors.ts'
import { openExtensions, readProject } from './migrations.ts'
import { openProject } from './open-project.ts'
import { createPostgresDatabase } from './postgres-database.ts'
import { runTestFiles } from './test-run.ts'

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

async function openForTests(databaseUrl?: string): Promise<LocalDatabase> {
  const project = readProject(OWN_MIGRATIONS, existsSync(OWN_SEED) ? OWN_SEED : undefined)
  const withTap = { ...project, extensions: [...project.extensions, 'pgtap'] }
  const open = await openProject(
    databaseUrl ? { kind: 'postgres', url: databaseUrl } : { kind: 'pglite' },
    withTap,
  )
  try {
    await open.database.exec('create extension if not exists pgtap with schema extensions')
    await openExtensions(open.database)
  } catch (error) {
    await open.close()
    throw new StackError(`This PostgreSQL has no pgTAP: ${databaseErrorOf(error).message}`)
  }
  if (!databaseUrl) return { ...open.database, close: open.close }
  // A test file is one session, so it needs one and the same connection.
  await open.close()
  return createPostgresDatabase(databaseUrl, 1)
}
