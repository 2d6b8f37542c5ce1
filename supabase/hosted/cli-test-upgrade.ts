import { spawnSync } from 'node:child_process'
import { parseArgs } from 'node:util'
import { runCommand } from '../local/cli-options.ts'
import { OWN_MIGRATIONS } from '../local/data-folder.ts'
import { startEmbeddedPostgres } from '../local/embedded-postgres.ts'
import { StackError } from '../local/errors.ts'
import { readProject } from '../local/migrations.ts'
import { createPostgresDatabase } from '../local/postgres-database.ts'
import { checkOut, formerTag, giveMigrations } from './former-release.ts'
import { applyInUse, changedTables, contentsOf } from './upgrade.ts'

/** Milliseconds. Longer than that a page shows that it is not saved. */
const LONGEST_WAIT = 2000

// npm run test:upgrade -- [--from v1.0.0] [--schools 3000] [part of a browser test's name …]
// Brings a database that the former release filled to this version's schema, and runs the former release's browser tests
// on that schema: pages that are still open are its.
await runCommand(async () => {
  const { values, positionals } = parseArgs({
    options: { from: { type: 'string' }, schools: { type: 'string', default: '3000' } },
    allowPositionals: true,
  })
  const from = values.from ?? formerTag()
  if (!from) return console.log('Nothing has been released before this.')
  const folder = checkOut(from)
  const run = (...args: string[]) => {
    const { status } = spawnSync(process.execPath, args, { cwd: folder, stdio: 'inherit' })
    if (status !== 0) throw new StackError(`That was ${from}.`)
  }
  const postgres = await startEmbeddedPostgres(['-c', 'shared_buffers=1GB'])
  try {
    run('bench/data/cli.ts', '--schools', values.schools, '--database-url', postgres.url)
    await upgradeKeepingAll(postgres.url)
  } finally {
    await postgres.stop()
  }
  giveMigrations(folder)
  console.log(`The browser tests of ${from}, on this schema:`)
  run('scripts/install-chromium.ts')
  run('node_modules/@playwright/test/cli.js', 'test', ...positionals)
})

async function upgradeKeepingAll(url: string): Promise<void> {
  const database = createPostgresDatabase(url, 1)
  try {
    const before = await contentsOf(database)
    const { table, milliseconds } = await applyInUse(url, readProject(OWN_MIGRATIONS))
    const changed = changedTables(before, await contentsOf(database, before))
    if (changed.length > 0) throw new StackError(`Changed by the upgrade:\n  ${changed.join('\n  ')}`)
    console.log(
      `All of ${before.size} tables is kept. A write to ${table} waited ${Math.round(milliseconds)} ms.`,
    )
    if (milliseconds > LONGEST_WAIT) throw new StackError(`That is more than ${LONGEST_WAIT} ms.`)
  } finally {
    await database.close()
  }
}
