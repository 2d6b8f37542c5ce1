// @vitest-environment node
import { expect, onTestFinished, test } from 'vitest'
import { embeddedBinaries, startEmbeddedPostgres } from './embedded-postgres.ts'
import { startStack } from './server.ts'
import { clientFor, NOTES_SQL, signIn, temporaryFolder } from './testing/notes-project.ts'

const isInstalled = embeddedBinaries() !== undefined
const title = isInstalled
  ? 'the same stack on a native PostgreSQL'
  : 'native PostgreSQL: SKIPPED, npm has no binaries for this platform'

test.skipIf(!isInstalled)(title, async () => {
  const postgres = await startEmbeddedPostgres()
  onTestFinished(() => postgres.stop())
  const migrationsDir = temporaryFolder({ '20260101000000_notes.sql': NOTES_SQL })
  const start = () =>
    startStack({ port: 0, database: { kind: 'postgres', url: postgres.url }, migrationsDir })
  const stack = await start()
  const { client } = await signIn(stack.url, 'kari@x.example')
  const inserts = Array.from({ length: 20 }, (_, index) =>
    client.from('notes').insert({ body: `note ${index}` }),
  )
  expect((await Promise.all(inserts)).every(({ error }) => error === null)).toBe(true)
  expect((await client.from('notes').select('private_remark')).error?.code).toBe('42501')
  const { error: late } = await clientFor(stack.url).rpc('sleep', { seconds: 20 })
  expect(late).not.toBeNull()
  const heard = new Promise((resolve) => void stack.database.listen('realtime_messages', resolve))
  await stack.database.query("select realtime.send('{\"n\":1}', 'e', 't')")
  const [message] = await stack.database.query('select id, payload from realtime.messages')
  expect(message?.payload).toMatchObject({ n: 1 })
  expect(await heard).toBe(message?.id)
  await stack.close()
  const again = await start()
  expect((await signIn(again.url, 'kari@x.example')).user?.email).toBe('kari@x.example')
  await again.close()
})
