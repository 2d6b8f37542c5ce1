// @vitest-environment node
import { expect, test } from 'vitest'
import { ANON_KEY, PUBLISHABLE_KEY, SECRET_KEY, SERVICE_ROLE_KEY } from './keys.ts'
import { clientFor, sharedNotes, signIn } from './testing/notes-project.ts'

const notes = sharedNotes()

test('row-level security and column grants hold over REST, and the secret keys pass them by', async () => {
  const { url } = notes()
  const [kari, ola] = [await signIn(url, 'kari@x.example'), await signIn(url, 'ola@x.example')]
  expect((await kari.client.from('notes').insert({ body: 'mine' })).error).toBeNull()
  expect((await kari.client.from('notes').select('body')).data).toEqual([{ body: 'mine' }])
  expect((await ola.client.from('notes').select('body')).data).toEqual([])
  expect((await kari.client.from('notes').select('private_remark')).error?.code).toBe('42501')
  for (const key of [PUBLISHABLE_KEY, ANON_KEY]) {
    expect((await clientFor(url, key).from('notes').select('body')).error?.code).toBe('42501')
  }
  for (const key of [SECRET_KEY, SERVICE_ROLE_KEY]) {
    const { data } = await clientFor(url, key).from('notes').select('body, private_remark')
    expect(data).toContainEqual({ body: 'mine', private_remark: 'not granted' })
  }
})

test('a list or a NUL where a text belongs is a bad request', async () => {
  const { url } = notes()
  const { client, session } = await signIn(url, 'rar@x.example')
  for (const body of [['x'], { x: 1 }, 'a\0b']) {
    expect((await client.from('notes').insert({ body })).status).toBe(400)
  }
  const headers = { apikey: PUBLISHABLE_KEY, authorization: `Bearer ${session?.access_token}` }
  for (const query of ['body=eq.%00', 'order=body%00', 'select=%00', 'body%00=eq.x']) {
    expect((await fetch(`${url}/rest/v1/notes?${query}`, { headers })).status).toBe(400)
  }
  expect((await fetch(`${url}/rest/v1/no%00tes`, { headers })).status).toBe(400)
})

test('a statement may take as long as hosted lets it, by who asks', async () => {
  const { url } = notes()
  const { client } = await signIn(url, 'kari@x.example')
  const longest = async (asked: typeof client) => (await asked.rpc('longest')).data
  expect(await longest(client)).toBe('8s')
  expect(await longest(clientFor(url, PUBLISHABLE_KEY))).toBe('3s')
  expect(await longest(clientFor(url, SECRET_KEY))).toBe('0')
})

test('an answer has at most 1,000 rows, as hosted is told, and nothing is changed without saying which', async () => {
  const { url } = notes()
  const { client, user } = await signIn(url, 'mange@x.example')
  const rows = Array.from({ length: 1100 }, (_, index) => ({ body: `${index}` }))
  expect((await client.from('notes').insert(rows)).error).toBeNull()
  const mine = () => client.from('notes').select('id', { count: 'exact' })
  expect(await mine().then(({ data, count }) => [data?.length, count])).toEqual([1000, 1100])
  expect((await mine().range(0, 1049)).data).toHaveLength(1000)
  expect((await mine().range(1000, 1999)).data).toHaveLength(100)
  expect((await client.rpc('many')).data).toHaveLength(1000)
  expect((await client.rpc('many').range(1000, 1999)).data).toHaveLength(500)
  const service = clientFor(url, SECRET_KEY)
  expect((await service.from('notes').update({ body: 'all' })).error?.code).toBe('21000')
  expect((await service.from('notes').delete()).error?.code).toBe('21000')
  expect((await service.from('notes').delete().eq('owner', user?.id)).error).toBeNull()
})

test('nothing is answered without a key, with a wrong one, or to a page from elsewhere', async () => {
  const { url } = notes()
  const status = async (path: string, headers: Record<string, string> = {}) =>
    (await fetch(url + path, { headers })).status
  expect(await status('/rest/v1/notes')).toBe(401)
  expect(await status('/rest/v1/notes', { apikey: 'constructor' })).toBe(401)
  expect(await status('/rest/v1/notes', { authorization: `Bearer ${SERVICE_ROLE_KEY}` })).toBe(401)
  expect(await status('/_system/info')).toBe(404)
  const apikey = SECRET_KEY
  expect(await status('/rest/v1/notes', { apikey, origin: 'https://elsewhere.example' })).toBe(403)
  expect(await status('/rest/v1/notes', { apikey, origin: 'null' })).toBe(403)
  const preflight = await fetch(`${url}/rest/v1/notes`, {
    method: 'OPTIONS',
    headers: { origin: 'http://localhost:5173', 'access-control-request-headers': 'apikey' },
  })
  expect(preflight.status).toBe(204)
  expect(preflight.headers.get('access-control-allow-origin')).toBe('http://localhost:5173')
})

test('requests at the same time, some failing halfway, stay out of each other', async () => {
  const { url, database } = notes()
  const { client, user } = await signIn(url, 'per@x.example')
  const good = Array.from({ length: 40 }, (_, index) => `good ${index}`)
  const work = good.flatMap((body, index) => [
    client.from('notes').insert({ body }),
    // The check constraint refuses this one inside its transaction.
    client.from('notes').insert([{ body: 'half' }, { body: 'forbidden' }]),
    database.query('select current_user::text as name, auth.uid() as uid'),
    index % 4 === 0
      ? database.transaction((tx) =>
          tx.query('insert into notes (owner, body) values ($1, $2)', [user?.id, 'own']),
        )
      : client.from('notes').select('id').limit(1),
  ])
  const results = await Promise.all(work)
  for (let index = 2; index < results.length; index += 4) {
    expect(results[index]).toEqual([{ name: 'postgres', uid: null }])
  }
  const rows = await database.query<{ body: string }>('select body from notes where owner = $1', [user?.id])
  expect(rows.map(({ body }) => body).sort()).toEqual([...good, ...Array<string>(10).fill('own')].sort())
})

test('a message sent in a request that is rolled back is never announced', async () => {
  const { database } = notes()
  const heard: string[] = []
  await database.listen('realtime_messages', (id) => heard.push(id))
  await database
    .transaction(async (tx) => {
      await tx.query("select realtime.send('{}', 'e', 't')")
      throw new Error('undone')
    })
    .catch(() => undefined)
  await database.query("select realtime.send('{}', 'e', 't')")
  const [row] = await database.query<{ id: string; payload: { id: string } }>(
    'select id, payload from realtime.messages',
  )
  expect(heard).toEqual([row?.id])
  expect(row?.payload.id).toBe(row?.id)
})

test('what the database sends reaches a subscriber of supabase-js', async () => {
  const { url, database } = notes()
  const client = clientFor(url)
  const channel = client.channel('news')
  const received = new Promise((resolve) => channel.on('broadcast', { event: 'change' }, resolve))
  await new Promise<void>((resolve) => channel.subscribe((status) => status === 'SUBSCRIBED' && resolve()))
  await database.query("select realtime.send('{\"n\": 1}', 'change', 'news', false)")
  expect(await received).toMatchObject({ payload: { n: 1 } })
  await client.removeAllChannels()
})

test('a violated constraint is a refusal with its code, not a failure to try again', async () => {
  const { url } = notes()
  const { client } = await signIn(url, 'liv@x.example')
  const { error, status } = await client.from('notes').insert({ body: 'forbidden' })
  expect([status, error?.code]).toEqual([400, '23514'])
  expect(error?.message).toContain('violates check constraint')
})

test('a table answers over REST as soon as it is made, has a column more, or is gone', async () => {
  const { url, database } = notes()
  const service = clientFor(url, SECRET_KEY)
  const answer = async (columns: string) => (await service.from('later').select(columns)).status
  expect(await answer('a')).toBe(404)
  await database.exec('create table public.later (a int)')
  expect(await answer('a')).toBe(200)
  expect(await answer('b')).toBe(400)
  await database.exec('alter table public.later add column b int')
  expect(await answer('b')).toBe(200)
  await database.exec('drop table public.later')
  expect(await answer('a')).toBe(404)
})
