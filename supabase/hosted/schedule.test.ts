// @vitest-environment node
import { expect, onTestFinished, test } from 'vitest'
import { embeddedBinaries } from '../local/embedded-postgres.ts'
import { deployTo, schedule, startPlatform } from './platform.ts'

test.skipIf(!embeddedBinaries())('the jobs call the function when a letter is due, and run', async () => {
  const platform = await startPlatform()
  onTestFinished(() => platform.stop())
  await deployTo(platform)
  const database = await platform.open()
  onTestFinished(() => database.close())
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
