// @vitest-environment node
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { openAppLeader } from '../../bench/crowd/app-leader.ts'
import { CrowdRecord } from '../../bench/crowd/record.ts'
import { fillDatabase } from '../../bench/data/fill.ts'
import { makePair } from '../../bench/support/plans.ts'
import { World } from '../../e2e/support/world.ts'
import { OWN_MIGRATIONS } from '../local/data-folder.ts'
import { embeddedBinaries, startEmbeddedPostgres } from '../local/embedded-postgres.ts'
import { readProject } from '../local/migrations.ts'
import { openProject } from '../local/open-project.ts'
import { startStack } from '../local/server.ts'
import { applyInUse, changedTables, contentsOf } from './upgrade.ts'

const LIMITS = "set lock_timeout = '2s'; set statement_timeout = '8s';"
const NEXT = `${LIMITS}
  alter table public.actions add column cost text not null default '' check (char_length(cost) <= 500);
  grant insert (cost), update (cost) on public.actions to authenticated;
  create table public.novelties (id uuid primary key);
  create or replace function private.today() returns date language sql stable set search_path = ''
  as $$ select (now() at time zone 'Europe/Oslo')::date $$;`

async function empty() {
  const postgres = await startEmbeddedPostgres(['-c', 'fsync=off'])
  onTestFinished(() => postgres.stop())
  const folder = mkdtempSync(join(tmpdir(), 'upgrade-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  cpSync(OWN_MIGRATIONS, folder, { recursive: true })
  let number = 20990101000000
  const next = (sql: string) => {
    number += 1
    writeFileSync(join(folder, `${number}_next.sql`), sql)
    return readProject(folder)
  }
  return { url: postgres.url, next }
}

test.skipIf(!embeddedBinaries())('what a migration does to tables in use is seen', async () => {
  const { url, next } = await empty()
  const { database, close } = await openProject({ kind: 'postgres', url }, readProject(OWN_MIGRATIONS))
  onTestFinished(close)
  await fillDatabase(database, { regions: [3, 2] })
  const before = await contentsOf(database)
  const upgrade = async (sql: string) => {
    const { table, milliseconds } = await applyInUse(url, next(sql))
    return { changed: changedTables(before, await contentsOf(database, before)), table, milliseconds }
  }

  const good = await upgrade(NEXT)
  expect(good.changed).toEqual([])
  expect(good.milliseconds).toBeLessThan(2000)

  const slow = await upgrade('lock table public.goals; select pg_sleep(3)')
  expect(slow).toMatchObject({ changed: [], table: 'public.goals' })
  expect(slow.milliseconds).toBeGreaterThan(2000)

  const { changed } = await upgrade(`
    set session_replication_role = replica;
    update public.goals set body = body || '.' where id = (select min(id::text)::uuid from public.goals);
    alter table public.reflections drop column evidence;
    delete from public.last_reads where true`)
  expect(changed).toEqual([
    expect.stringMatching(/^public.goals: (\d+) rows, -?\d+; now \1 rows/),
    expect.stringMatching(/^public.last_reads: .*; now 0 rows/),
    expect.stringMatching(/^public.reflections: .*; now column "evidence" does not exist/),
  ])
})

test.skipIf(!embeddedBinaries())('who writes while the schema is upgraded loses nothing', async () => {
  const { url, next } = await empty()
  const stack = await startStack({
    port: 0,
    database: { kind: 'postgres', url },
    migrationsDir: OWN_MIGRATIONS,
  })
  onTestFinished(stack.close)
  const world = new World(stack.url)
  const pair = await makePair(world)
  const record = new CrowdRecord()
  const press = await openAppLeader(pair, 0, record)
  const other = await openAppLeader(pair, 1, record)
  onTestFinished(async () => void (await Promise.all(pair.leaders.map(({ api }) => api.removeAllChannels()))))
  const [before] = await world.actionsOf(pair.school)

  let keys = 0
  const typing = setInterval(() => {
    press()
    other()
    keys += 1
  }, 100)
  onTestFinished(() => clearInterval(typing))
  await vi.waitUntil(() => keys > 5, { timeout: 60_000 })
  await applyInUse(url, next(NEXT))
  const typed = keys
  await vi.waitUntil(() => keys > typed + 5, { timeout: 60_000 })
  clearInterval(typing)

  const saved = async () => (await world.actionsOf(pair.school)).find(({ id }) => id === before?.id)
  await vi.waitFor(async () => expect((await saved())?.body).toBe(before?.body + 'e'.repeat(keys)), 60_000)
  expect(await saved()).toMatchObject({ cost: '' })
})
