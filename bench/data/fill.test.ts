// @vitest-environment node
import { expect, onTestFinished, test } from 'vitest'
import { OWN_MIGRATIONS } from '../../supabase/local/data-folder.ts'
import { embeddedBinaries, startEmbeddedPostgres } from '../../supabase/local/embedded-postgres.ts'
import { readProject } from '../../supabase/local/migrations.ts'
import { openProject } from '../../supabase/local/open-project.ts'
import { fillDatabase } from './fill.ts'
import { searchWords } from './vocabulary.ts'

const isInstalled = embeddedBinaries() !== undefined
const title = isInstalled
  ? 'made-up regions are whole: nothing points at nothing, and summaries say what the plans say'
  : 'made-up regions: SKIPPED, npm has no binaries for this platform'

test.skipIf(!isInstalled)(title, async () => {
  const postgres = await startEmbeddedPostgres(['-c', 'fsync=off'])
  onTestFinished(() => postgres.stop())
  const project = readProject(OWN_MIGRATIONS)
  const { database, close } = await openProject({ kind: 'postgres', url: postgres.url }, project)
  onTestFinished(close)
  await fillDatabase(database, { regions: [20, 10] })

  // What the filling checks itself is not repeated here: only that there is something of everything.
  const [counts] = await database.query(
    `select
      (select count(*) from public.plan_summaries where actions > 0 and change_number > 0) as plans,
      (select count(*) from public.submissions where is_late) as late,
      (select count(*) from public.submissions where withdrawn_at is not null) as withdrawn,
      (select count(*) from public.revisions where table_name = 'answers' and owner_id is not null) as own_answers,
      (select count(*) from public.last_reads) as reads,
      (select count(*) from public.actions where body like $1) as common,
      (select count(*) from public.actions where body like $2) as nowhere`,
    [`%${searchWords.common}%`, `%${searchWords.none}%`],
  )
  const { nowhere, ...others } = counts ?? {}
  expect(nowhere).toBe(0)
  expect(Object.values(others).every((count) => Number(count) > 0)).toBe(true)
  await expect(fillDatabase(database, { regions: [1] })).rejects.toThrow('filled before')
})
