import { existsSync, globSync } from 'node:fs'
import { basename, join } from 'node:path'
import { OWN_SEED } from './cli-options.ts'
import { OWN_MIGRATIONS } from './data-folder.ts'
import type { LocalDatabase } from './database.ts'
import { databaseErrorOf, StackError } from './errors.ts'
import { openExtensions, readProject, shown } from './migrations.ts'
import { openProject } from './open-project.ts'
import { runTestFile } from './pgtap.ts'
import { createPostgresDatabase } from './postgres-database.ts'

const TESTS = join(OWN_MIGRATIONS, '../tests')

/** The paths of those of supabase/tests whose name has one of these parts in it, or of all. */
export const testFiles = (parts: string[] = []): string[] =>
  globSync('**/*.sql', { cwd: TESTS })
    .map((file) => join(TESTS, file))
    .filter((file) => parts.length === 0 || parts.some((part) => file.includes(part)))
    .sort()

/**
 * Runs those of supabase/tests whose name has one of these parts in it, or all, and prints what came of each. A file
 * that ended its transaction has left something behind: the next one gets a database of its own.
 */
export async function runTestFiles(parts: string[], open: () => Promise<LocalDatabase>): Promise<boolean> {
  const files = testFiles(parts)
  if (files.length === 0) throw new StackError(`No test file in ${shown(TESTS)} matches.`)
  let passed = 0
  let failed = 0
  let database = await open()
  for (const file of files) {
    const started = performance.now()
    const result = await runTestFile(database, file)
    passed += result.passed
    failed += result.failures.length
    const time = `${Math.round(performance.now() - started)} ms`
    console.log(
      `${result.failures.length > 0 ? 'not ok' : 'ok'} ${basename(file)} (${result.passed} passed, ${time})`,
    )
    for (const failure of result.failures) console.log(failure.replace(/^/gm, '    '))
    if (!result.hasCommitted) continue
    await database.close()
    database = await open()
  }
  await database.close()
  console.log(`\n${passed} passed, ${failed} failed`)
  return failed === 0
}

/** A copy of the embedded database, or the one at this address, with pgTAP. */
export async function openForTests(databaseUrl?: string): Promise<LocalDatabase> {
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
