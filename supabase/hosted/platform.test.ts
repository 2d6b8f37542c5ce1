// @vitest-environment node
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { LocalDatabase } from '../local/database.ts'
import { embeddedBinaries } from '../local/embedded-postgres.ts'
import { runScript } from '../local/run-script.ts'
import { type Platform, startPlatform } from './platform.ts'

const isInstalled = embeddedBinaries() !== undefined
let platform: Platform
let database: LocalDatabase

/** As a migration is applied. */
const migrate = (sql: string) => runScript(database, { path: 'first.sql', sql }, () => Promise.resolve())

const FUNCTION = 'returns int language sql as $$ select 1 $$'
const TRIGGER = 'returns trigger language plpgsql as $$ begin return new; end $$'

describe.skipIf(!isInstalled)('on hosted', () => {
  beforeAll(async () => {
    platform = await startPlatform()
    database = await platform.open()
  })
  afterAll(async () => {
    await database?.close()
    await platform?.stop()
  })

  test.each([
    ['alter table auth.users add column nickname text', 'must be owner of table users'],
    ['alter table auth.users disable trigger all', 'must be owner of table users'],
    ['create index on auth.users (phone)', 'must be owner of table users'],
    ['drop table auth.sessions', 'must be owner of table sessions'],
    [`create function auth.helper() ${FUNCTION}`, 'permission denied for schema auth'],
    [`create or replace function auth.uid() ${FUNCTION}`, 'permission denied for schema auth'],
    ['alter table realtime.messages add column note text', 'must be owner of table realtime.messages'],
    ['alter table realtime.messages disable row level security', 'must be owner of table realtime.messages'],
    ['create index on realtime.messages (topic)', 'permission denied for schema realtime'],
    ['drop table realtime.messages', 'must be owner of'],
    [
      'create policy own on realtime.messages for select using (true); comment on policy own on realtime.messages is $$x$$',
      'must be owner of policy own on realtime.messages',
    ],
    [`create function realtime.helper() ${FUNCTION}`, 'permission denied for schema realtime'],
    ['alter default privileges for role supabase_admin grant select on tables to anon', 'permission denied'],
    [
      'alter default privileges for role supabase_auth_admin grant select on tables to anon',
      'permission denied',
    ],
    ['set role supabase_realtime_admin', 'permission denied to set role'],
    [
      `create function public.t() returns event_trigger language plpgsql as $$ begin end $$;
    create event trigger t on ddl_command_end execute function public.t()`,
      'permission denied to create event',
    ],
    ["copy (select 1) to program 'true'", 'permission denied to COPY'],
    [
      "create extension pg_cron; insert into cron.job (jobname, schedule, command) values ('a', 'b', 'c')",
      'permission denied for table job',
    ],
  ])('is refused: %s', async (sql, refusal) => {
    await expect(migrate(sql)).rejects.toThrow(new RegExp(`first\\.sql:\\d+ failed[\\s\\S]*${refusal}`))
  })

  test('what may be done with the tables of others', async () => {
    const owned = await database.query('select rolsuper from pg_roles where rolname = current_user')
    expect(owned).toEqual([{ rolsuper: false }])
    await migrate(`
    create table public.notes (user_id uuid references auth.users (id));
    create function public.note() ${TRIGGER};
    create trigger note after insert on auth.users for each row execute function public.note();
    create policy own on realtime.messages for select to authenticated using (topic = auth.uid()::text);
    alter policy own on realtime.messages using (false);
    drop policy own on realtime.messages;
    delete from auth.sessions where true;
    set local session_replication_role = replica;
    select realtime.send('{}', 'event', 'topic', true)`)
    expect(await database.query('select topic from realtime.messages')).toEqual([{ topic: 'topic' }])
  })

  test('a statement has the time that a request has', async () => {
    expect(await database.query('show statement_timeout')).toEqual([{ statement_timeout: '8s' }])
    const limits = await database.query(`
    select rolname, setting from pg_roles, unnest(rolconfig) as setting
    where rolname in ('anon', 'authenticated', 'authenticator') and setting ~ 'timeout' order by 1, 2`)
    expect(limits).toEqual([
      { rolname: 'anon', setting: 'statement_timeout=3s' },
      { rolname: 'authenticated', setting: 'statement_timeout=8s' },
      { rolname: 'authenticator', setting: 'lock_timeout=8s' },
      { rolname: 'authenticator', setting: 'statement_timeout=8s' },
    ])
  })

  test('what is new is open to everyone until a migration closes it', async () => {
    await database.exec('create table public.open_to_all (id int)')
    const [answer] = await database.query(
      "select has_table_privilege('anon', 'public.open_to_all', 'select') as can",
    )
    expect(answer).toEqual({ can: true })
  })
})
