// @vitest-environment node
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { startStack } from '../local/server.ts'

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url))

/** Only hosted has these extensions: stand-ins with the same signatures that note what they are asked. */
const STAND_INS = `
  create schema cron;
  create table cron.job (jobname text primary key, schedule text, command text);
  create table cron.job_run_details (end_time timestamptz);
  create function cron.schedule(job_name text, schedule text, command text) returns bigint language sql as $$
    insert into cron.job values (job_name, schedule, command)
    on conflict (jobname) do update set schedule = excluded.schedule, command = excluded.command;
    select 1::bigint
  $$;
  create schema net;
  create table net.calls (url text, headers jsonb);
  create function net.http_post(url text, body jsonb default '{}', params jsonb default '{}',
    headers jsonb default '{}', timeout_milliseconds integer default 5000) returns bigint language sql as $$
    insert into net.calls values (url, headers); select 1::bigint
  $$;
  create schema vault;
  create view vault.decrypted_secrets as
    select * from (values ('project_url', 'https://ref.supabase.co'), ('send_mail_secret', 'hush'))
      as secrets (name, decrypted_secret)`

test('the jobs call the function when a letter is due, and run', async () => {
  const stack = await startStack({
    port: 0,
    database: { kind: 'pglite' },
    migrationsDir: path('../migrations'),
    leavesOutbox: true,
  })
  onTestFinished(() => stack.close())
  const { database } = stack
  await database.exec(STAND_INS)
  const schedule = readFileSync(path('schedule.sql'), 'utf8').replace(/^create extension.*$/gm, '')
  await database.exec(schedule)
  await database.exec(schedule)
  const jobs = await database.query<{ jobname: string; command: string }>('select * from cron.job')
  expect(jobs).toHaveLength(6)
  const run = async () => {
    for (const { command } of jobs) await database.exec(command)
  }
  await run()
  expect(await database.query('select * from net.calls')).toEqual([])
  await database.exec("select private.send_mail('invitation', 'a@x.example', 'nb', '{}')")
  await run()
  expect(await database.query('select * from net.calls')).toEqual([
    {
      url: 'https://ref.supabase.co/functions/v1/send-mail',
      headers: { 'content-type': 'application/json', 'x-send-mail-secret': 'hush' },
    },
  ])
})
