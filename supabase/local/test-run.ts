import { globSync } from 'node:fs'
import { join } from 'node:path'
import { OWN_MIGRATIONS } from './data-folder.ts'
import type { LocalDatabase } from './database.ts'
import { StackError } from './errors.ts'
import { shown } from './migrations.ts'
import { runTestFile } from './pgtap.ts'

/**
 * Runs those of supabase/tests whose name has one of these parts in it, or all, and prints what came of each. A file
 * that ended its transaction has left something behind: the next one gets a database of its own.
 */
export async function runTestFiles(parts: string[], open: () => Promise<LocalDatabase>): Promise<boolean> {
  const tests = join(OWN_MIGRATIONS, '../tests')
  const files = globSync('**/*.sql', { cwd: tests })
    .filter((file) => parts.length === 0 || parts.some((part) => join(tests, file).includes(part)))
    .sort()
  if (files.length === 0) throw new StackError(`No test file in ${shown(tests)} matches.`)
  let passed = 0
  let failed = 0
  let database = await open()
  for (const file of files) {
    const started = performance.now()
    const result = await runTestFile(database, join(tests, file))
    passed += result.passed
    failed += result.failures.length
    const time = `${Math.round(performance.now() - started)} ms`
    console.log(`${result.failures.length > 0 ? 'not ok' : 'ok'} ${file} (${result.passed} passed, ${time})`)
    for (const failure of result.failures) console.log(failure.replace(/^/gm, '    '))
    if (!result.hasCommitted) continue
    await database.close()
    database = await open()
  }
  await database.close()
  console.log(`\n${passed} passed, ${failed} failed`)
  return failed === 0
}
