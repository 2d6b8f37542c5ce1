// @vitest-environment node
import { expect, onTestFinished, test } from 'vitest'
import { JOBS } from '../../src/features/admin/health/jobs.ts'
import type { LocalDatabase } from '../local/database.ts'
import { embeddedBinaries } from '../local/embedded-postgres.ts'
import { deployTo, schedule, startPlatform } from './platform.ts'

async function deployed(): Promise<LocalDatabase> {
  const platform = await startPlatform()
  onTestFinished(() => platform.stop())
  await deployTo(platform)
  const database = await platform.open()
  onTestFinished(() => database.close())
  return database
}

test.skipIf(!embeddedBinaries())('the jobs call the function when a letter is due, and run', async () => {
  const database = await deployed()
  await schedule(database)
  await database.exec(`
    select vault.create_secret('https://ref.supabase.co', 'project_url');
    select vault.create_secret('hush', 'send_mail_secret')`)
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

test.skipIf(!embeddedBinaries())(
  'the administrators see how jobs and calls went, and not what they said',
  async () => {
    const database = await deployed()
    const [id] = await database.query<{ id: string }>(
      "insert into auth.users (id, email) values (gen_random_uuid(), 'a@x.example') returning id",
    )
    await database.query('insert into public.admins (user_id) values ($1)', [id?.id])
    const health = () =>
      database.transaction(async (tx) => {
        await tx.query("select set_config('request.jwt.claim.sub', $1, true)", [id?.id])
        await tx.exec('set local role authenticated')
        const [row] = await tx.query<{ jobs: { name: string }[]; calls: unknown }>(
          "select health -> 'jobs' as jobs, health -> 'calls' as calls from public.system_health() as health",
        )
        return row
      })

    const before = await health()
    expect(before?.jobs.map(({ name }) => name)).toEqual(Object.keys(JOBS).toSorted())
    expect(before?.jobs[0]).toEqual({
      name: 'delete-due-years',
      isActive: true,
      succeededAt: null,
      failedAt: null,
    })
    expect(before?.calls).toEqual({ answeredAt: null, refusedAt: null, refusal: null })

    await database.exec(`
    insert into cron.job_run_details (jobid, status, return_message, start_time)
    select jobid, status, 'secret@x.example', at::timestamptz from cron.job, (values
      ('succeeded', '2026-12-01T10:00Z'), ('failed', '2026-12-01T11:00Z'), ('failed', '2026-12-01T09:00Z'),
      ('running', '2026-12-01T12:00Z')
    ) as runs (status, at) where jobname = 'send-mail';
    insert into net._http_response (status_code, content, created) values
      (200, 'secret@x.example', '2026-12-01T10:00Z'), (401, 'secret@x.example', '2026-12-01T09:00Z'),
      (null, null, '2026-12-01T11:00Z')`)
    const after = await health()
    expect(after?.jobs.find(({ name }) => name === 'send-mail')).toEqual({
      name: 'send-mail',
      isActive: true,
      succeededAt: '2026-12-01T10:00:00+00:00',
      failedAt: '2026-12-01T11:00:00+00:00',
    })
    expect(after?.calls).toEqual({
      answeredAt: '2026-12-01T10:00:00+00:00',
      refusedAt: '2026-12-01T11:00:00+00:00',
      refusal: null,
    })
    expect(JSON.stringify(after)).not.toContain('secret')
  },
)
