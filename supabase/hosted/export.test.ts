// @vitest-environment node
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Papa from 'papaparse'
import { expect, onTestFinished, test } from 'vitest'
import { OWN_SEED } from '../local/cli-options.ts'
import { OWN_MIGRATIONS } from '../local/data-folder.ts'
import { embeddedBinaries, startEmbeddedPostgres } from '../local/embedded-postgres.ts'
import { readProject } from '../local/migrations.ts'
import { openProject } from '../local/open-project.ts'
import { exportAll } from './export.ts'

test.skipIf(!embeddedBinaries())('who leaves takes every row of every table along, whole', async () => {
  const postgres = await startEmbeddedPostgres(['-c', 'fsync=off'])
  onTestFinished(() => postgres.stop())
  const { database, close } = await openProject(
    { kind: 'postgres', url: postgres.url },
    readProject(OWN_MIGRATIONS, OWN_SEED),
  )
  onTestFinished(close)
  const nasty = 'Vi «prøver», «"ut"»;\nto linjer, æøå'
  await database.query(
    "update public.goals set body = $1 where id = (select id from public.goals where horizon = 'long_term' limit 1)",
    [nasty],
  )
  const folder = mkdtempSync(join(tmpdir(), 'export-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))

  const counts = await exportAll(postgres.url, folder)
  const read = (name: string) =>
    Papa.parse<Record<string, string>>(readFileSync(join(folder, `${name}.csv`), 'utf8'), {
      header: true,
      skipEmptyLines: true,
    }).data
  const tables = await database.query<{ name: string }>(
    "select tablename as name from pg_tables where schemaname = 'public'",
  )
  expect([...counts.keys()].toSorted()).toEqual([...tables.map(({ name }) => name), 'accounts'].toSorted())
  for (const [name, rows] of counts) expect(read(name), name).toHaveLength(rows)
  expect(counts.get('actions')).toBeGreaterThan(10)
  expect(read('goals').map(({ body }) => body)).toContain(nasty)
  expect(read('accounts').map(({ email }) => email)).toContain('rektor@nordlia.example')
})
