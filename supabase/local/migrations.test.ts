// @vitest-environment node
import { appendFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { readProject } from './migrations.ts'
import { openProject } from './open-project.ts'
import { startStack } from './server.ts'
import { NOTES_SQL, temporaryFolder } from './testing/notes-project.ts'

const NOTES = '20260101000000_notes.sql'
const BROKEN = `create table public.fine ();

-- A comment, so that the line below is not the first one.
create table public.broken (
  id int references public.missing (id)
);
`

function project(files: Record<string, string>) {
  const migrationsDir = temporaryFolder(files)
  const dataDir = join(temporaryFolder(), 'data')
  const start = (seedFile?: string) =>
    startStack({
      port: 0,
      database: { kind: 'pglite', dataDir },
      migrationsDir,
      ...(seedFile && { seedFile }),
    })
  return { migrationsDir, start }
}

test('a broken migration is named with its line, statement and reason, and leaves nothing behind', async () => {
  const { migrationsDir, start } = project({ [NOTES]: NOTES_SQL, '20260102000000_broken.sql': BROKEN })
  const failure = await start().catch((error: Error) => error.message)
  expect(failure).toMatch(/20260102000000_broken\.sql:4 failed/)
  expect(failure).toContain('relation "public.missing" does not exist (SQLSTATE 42P01)')
  expect(failure).toContain('create table public.broken (')
  writeFileSync(join(migrationsDir, '20260102000000_broken.sql'), `${'select 1;\n'.repeat(30)}selec 2;`)
  const syntax = await start().catch((error: Error) => error.message)
  expect(syntax).toMatch(/20260102000000_broken\.sql:31 failed[\s\S]*SQLSTATE 42601[\s\S]*selec 2;/)
  writeFileSync(join(migrationsDir, '20260102000000_broken.sql'), 'create table public.fine ();')
  const stack = await start()
  expect(await stack.database.query("select to_regclass('public.fine')::text as name")).toEqual([
    { name: 'fine' },
  ])
  await stack.close()
})

test('only what is new is applied; a seed is loaded once', async () => {
  const { migrationsDir, start } = project({ [NOTES]: 'create table public.counter (); ' })
  const seed = join(temporaryFolder({ 'seed.sql': 'insert into public.counter default values;' }), 'seed.sql')
  await (await start(seed)).close()
  writeFileSync(
    join(migrationsDir, '20260102000000_more.sql'),
    'alter table public.counter add column n int default 7;',
  )
  const stack = await start(seed)
  expect(await stack.database.query('select n from public.counter')).toEqual([{ n: 7 }])
  const recorded =
    'select version, name, cardinality(statements) as count from supabase_migrations.schema_migrations'
  expect(await stack.database.query(`${recorded} order by version`)).toEqual([
    { version: '20260101000000', name: 'notes', count: 1 },
    { version: '20260102000000', name: 'more', count: 1 },
  ])
  await stack.close()
})

test('data of another schema are left alone, and the message says what to do', async () => {
  const { migrationsDir, start } = project({ [NOTES]: NOTES_SQL, '20260102000000_more.sql': 'select 1;' })
  await (await start()).close()
  appendFileSync(join(migrationsDir, NOTES), '-- edited')
  await expect(start()).rejects.toThrow(
    /_notes\.sql has been changed since it was applied[\s\S]*npm run reset/,
  )
  writeFileSync(join(migrationsDir, NOTES), NOTES_SQL)
  rmSync(join(migrationsDir, '20260102000000_more.sql'))
  await expect(start()).rejects.toThrow(/20260102000000 was applied, but its file is gone/)
  writeFileSync(join(migrationsDir, '20260102000000_more.sql'), 'select 1;')
  await (await start()).close()
})

test('extensions and pg_dump leftovers of other projects', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined)
  const { migrationsDir } = project({
    // Never the same twice, so that no ready-made copy of an earlier run stands in for it.
    '1_dump.sql': `-- ${Math.random()}
      begin;
      select pg_catalog.set_config('search_path', '', false);
      create extension if not exists "pg_trgm" with schema "extensions";
      create extension if not exists "pg_stat_statements" with schema "extensions";
      create table public.t (id uuid default extensions.uuid_generate_v4());
      commit;`,
    '2_next.sql': 'insert into t default values; create index on t using gin ((id::text) gin_trgm_ops);',
  })
  const { database, close } = await openProject({ kind: 'pglite' }, readProject(migrationsDir))
  expect(await database.query('select count(*)::int as count from t')).toEqual([{ count: 1 }])
  expect(warn.mock.calls.flat().join()).toContain('pg_stat_statements')
  await close()
})
