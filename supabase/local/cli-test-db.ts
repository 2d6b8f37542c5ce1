import { existsSync, globSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { OWN_SEED, runCommand } from './cli-options.ts'
import { OWN_MIGRATIONS } from './data-folder.ts'
import type { LocalDatabase } from './database.ts'
import { databaseErrorOf, StackError } from './errors.ts'
import { openExtensions, readProject, shown } from './migrations.ts'
import { openProject } from './open-project.ts'
import { runTestFile } from './pgtap.ts'
import { createPostgresDatabase } from './postgres-database.ts'

// npm run test:db -- [part of a file name …] [--database-url postgres://…]
// Runs supabase/tests with pgTAP, as `supabase test db` does, on a copy of the embedded database.
await runCommand(async () => {
  const { values, positionals } = parseArgs({
    options: { 'database-url': { type: 'string' } },
    allowPositionals: true,
  })
  const tests = join(OWN_MIGRATIONS, '../tests')
  const files = globSync('**/*.sql', { cwd: tests })
    .filter(
      (file) => positionals.length === 0 || positionals.some((part) => join(tests, file).includes(part)),
    )
    .sort()
  if (files.length === 0) throw new StackError(`No test file in ${shown(tests)} matches.`)
  let passed = 0
  let failed = 0
  let database = await openForTests(values['database-url'])
  for (const file of files) {
    const started = performance.now()
    const result = await runTestFile(database, join(tests, file))
    passed += result.passed
    failed += result.failures.length
    const time = `${Math.round(performance.now() - started)} ms`
    console.log(`${result.failures.length > 0 ? 'not ok' : 'ok'} ${file} (${result.passed} passed, ${time})`)
    for (const failure of result.failures) console.log(failure.replace(/^/gm, '    '))
    if (result.hasCommitted && !values['database-url']) {
      await database.close()
      database = await openForTests()
    }
  }
  await database.close()
  console.log(`\n${passed} passed, ${failed} failed`)
  process.exit(failed > 0 ? 1 : 0)
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
