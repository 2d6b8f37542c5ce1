// @vitest-environment node
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test, vi } from 'vitest'
import { type Stack, startStack } from './server.ts'
import { mailTo, temporaryFolder } from './testing/notes-project.ts'

async function start(options: Partial<Parameters<typeof startStack>[0]> = {}): Promise<Stack> {
  const migrationsDir = fileURLToPath(new URL('../migrations', import.meta.url))
  const stack = await startStack({ port: 0, database: { kind: 'pglite' }, migrationsDir, ...options })
  onTestFinished(() => stack.close())
  return stack
}

test('an invitation soon arrives in the local mailbox, with links to this stack', async () => {
  const { url, database } = await start()
  await database.query("select private.invite_first_admin('Leder@Program.example')")
  await vi.waitFor(
    async () => {
      const [mail, second] = await mailTo(url, 'leder@program.example')
      expect(mail?.text).toContain(`${url}/sign-in?email=leder%40program.example`)
      expect(mail?.text).toMatch(new RegExp(`${url}/invitation\\?code=\\w{20,}`))
      expect(second).toBeUndefined()
    },
    { timeout: 5000, interval: 50 },
  )
  expect(await (await fetch(`${url}/mail`)).text()).toContain(`<a href="${url}/sign-in?email=`)
  const letters = await database.query(
    'select sent_at is not null as sent, attempts, data from public.outbox',
  )
  expect(letters).toEqual([{ sent: true, attempts: 1, data: {} }])
})

test('what a day brings is done at the start, and what is old is gone', async () => {
  const dataDir = `${temporaryFolder()}/data`
  const first = await start({ database: { kind: 'pglite', dataDir } })
  await first.database.exec(`
    select private.send_mail('deletion_cancelled', 'a@x.example', 'nb', '{"year": "2026/27"}');
    update public.outbox set created_at = now() - interval '91 days'`)
  await first.close()
  const { database } = await start({ database: { kind: 'pglite', dataDir } })
  expect(await database.query('select id from public.outbox')).toEqual([])
})

test('a letter that nobody can write is given up, and the stack goes on', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined)
  onTestFinished(() => warn.mockRestore())
  const { url, database } = await start()
  await database.exec(`
    select private.send_mail('riddle', 'a@x.example', 'nb', '{}');
    select private.send_mail('deletion_cancelled', 'b@x.example', 'nn', '{"year": "2026/27"}')`)
  await vi.waitFor(async () => expect(await mailTo(url, 'b@x.example')).toHaveLength(1), { timeout: 5000 })
  expect(await mailTo(url, 'a@x.example')).toEqual([])
  const given = await database.query('select last_error from public.outbox where failed_at is not null')
  expect(given).toEqual([{ last_error: 'no text for the kind riddle' }])
})
