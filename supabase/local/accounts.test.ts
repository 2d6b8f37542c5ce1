// @vitest-environment node
import { randomUUID } from 'node:crypto'
import { SignJWT } from 'jose'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { OWN_MIGRATIONS } from './data-folder.ts'
import { JWT_SECRET, PUBLISHABLE_KEY } from './keys.ts'
import { type Stack, startStack } from './server.ts'
import { clientFor, signIn } from './testing/notes-project.ts'

const PASSWORD = 'a password of my own'

let stack: Stack
beforeAll(async () => {
  stack = await startStack({ port: 0, database: { kind: 'pglite' }, migrationsDir: OWN_MIGRATIONS })
})
afterAll(() => stack?.close())

/** An address that is invited to lead a school of its own. */
async function invited(name: string) {
  const email = `${name}@school.example`
  const [region, school] = [randomUUID(), randomUUID()]
  const { database } = stack
  await database.query('insert into public.regions (id, name) values ($1, $2)', [region, `Region ${region}`])
  await database.query("insert into public.schools (id, region_id, name) values ($2, $1, 'School')", [
    region,
    school,
  ])
  await database.query("select private.invite($1, 'leader', $2, null)", [email, school])
  return { email, school }
}

const byPassword = (email: string) =>
  clientFor(stack.url).auth.signInWithPassword({ email, password: PASSWORD })

const REFUSED = { data: { session: null }, error: { code: 'invalid_credentials' } }

test('who signs up with an address of somebody else and a password is not let in by it, ever', async () => {
  const { email, school } = await invited('takeover')
  const signedUp = await clientFor(stack.url).auth.signUp({ email, password: PASSWORD })
  expect(signedUp.error).toBeNull()
  expect(signedUp.data.session).toBeNull()
  expect(await byPassword(email)).toMatchObject(REFUSED)

  const { client } = await signIn(stack.url, email)
  expect((await client.rpc('claim_memberships')).data).toBe(1)
  expect((await client.from('schools').select('id')).data).toEqual([{ id: school }])
  expect(await byPassword(email)).toMatchObject(REFUSED)
})

test('a borrowed session is not made permanent by a password', async () => {
  const { email } = await invited('borrowed')
  const { client } = await signIn(stack.url, email)
  expect((await client.auth.updateUser({ password: PASSWORD })).error).toBeNull()
  expect(await byPassword(email)).toMatchObject(REFUSED)
  expect(await stack.database.query('select 1 from auth.users where encrypted_password is not null')).toEqual(
    [],
  )
})

/** A session that began before the address was proven, as other ways of signing up than ours could open one. */
async function sessionOf(email: string) {
  const session = randomUUID()
  const refreshToken = randomUUID()
  const [user] = await stack.database.query<{ id: string }>('select id from auth.users where email = $1', [
    email,
  ])
  await stack.database.query(
    'insert into auth.sessions (id, user_id, created_at, updated_at) values ($1, $2, now(), now())',
    [session, user?.id],
  )
  await stack.database.query(
    `insert into auth.refresh_tokens (id, token, user_id, session_id, revoked, created_at, updated_at)
     values (gen_random_uuid()::text, $1, $2, $3, false, now(), now())`,
    [refreshToken, user?.id, session],
  )
  const token = await new SignJWT({ role: 'authenticated', session_id: session })
    .setProtectedHeader({ alg: 'HS256' })
    .setSubject(user?.id ?? '')
    .setAudience('authenticated')
    .setIssuedAt()
    .setExpirationTime('1h')
    .sign(new TextEncoder().encode(JWT_SECRET))
  return { token, refreshToken }
}

test('a session from before the address was proven is worth nothing, before and after', async () => {
  const { email, school } = await invited('early')
  await clientFor(stack.url).auth.signUp({ email, password: PASSWORD })
  const early = await sessionOf(email)
  const ask = async (path: string, token: string, method = 'GET') => {
    const headers = { apikey: PUBLISHABLE_KEY, authorization: `Bearer ${token}` }
    return (await fetch(stack.url + path, { method, headers })).json()
  }
  const claim = (token: string) => ask('/rest/v1/rpc/claim_memberships', token, 'POST')
  expect(await claim(early.token)).toBe(0)
  expect(await ask('/rest/v1/schools?select=id', early.token)).toEqual([])

  const { client, session } = await signIn(stack.url, email)
  expect(await claim(early.token)).toBe(0)
  expect((await client.rpc('claim_memberships')).data).toBe(1)
  expect(await ask('/rest/v1/schools?select=id', session?.access_token ?? '')).toEqual([{ id: school }])
  expect(await ask('/rest/v1/schools?select=id', early.token)).toEqual([])
  const refreshed = await clientFor(stack.url).auth.refreshSession({ refresh_token: early.refreshToken })
  expect(refreshed.data.session).toBeNull()
  expect((await client.auth.refreshSession()).error).toBeNull()
})
