// @vitest-environment node
import { expect, test } from 'vitest'
import { PUBLISHABLE_KEY } from './keys.ts'
import { clientFor, codeIn, mailTo, sharedNotes, signIn } from './testing/notes-project.ts'

const notes = sharedNotes()

const CONFIRMED =
  "select email_confirmed_at is not null as confirmed from auth.users where email = 'ny@skole.example'"

test('a newcomer and a returning person sign in with the code from the mail', async () => {
  const { url, database } = notes()
  await clientFor(url).auth.signInWithOtp({ email: 'Ny@Skole.example' })
  expect(await database.query(CONFIRMED)).toEqual([{ confirmed: false }])
  const first = await signIn(url, 'ny@skole.example')
  expect(await database.query(CONFIRMED)).toEqual([{ confirmed: true }])
  const again = await signIn(url, 'NY@skole.example')
  expect(again.user?.id).toBe(first.user?.id)
  const refreshed = await again.client.auth.refreshSession()
  expect(refreshed.error).toBeNull()
  expect(refreshed.data.session?.refresh_token).not.toBe(again.session?.refresh_token)
  expect((await again.client.auth.getUser()).data.user?.email).toBe('ny@skole.example')
})

test('a person from a seed, with the columns that a hosted project wants', async () => {
  const { url, database } = notes()
  await database.exec(`
    insert into auth.users (instance_id, id, aud, role, email, encrypted_password, email_confirmed_at,
      confirmation_token, recovery_token, email_change_token_new, email_change,
      raw_app_meta_data, raw_user_meta_data, created_at, updated_at)
    values ('00000000-0000-0000-0000-000000000000', '00000000-0000-4000-8000-000000000001', 'authenticated',
      'authenticated', 'seed@skole.example', '', now(), '', '', '', '',
      '{"provider":"email","providers":["email"]}', '{}', now(), now());
    insert into auth.identities (provider_id, user_id, identity_data, provider, last_sign_in_at, created_at, updated_at)
    select id::text, id, jsonb_build_object('sub', id, 'email', email), 'email', now(), now(), now()
    from auth.users where email = 'seed@skole.example'`)
  const { user } = await signIn(url, 'seed@skole.example')
  expect(user?.id).toBe('00000000-0000-4000-8000-000000000001')
})

test('a wrong code is refused, a used one too, and guessing is stopped', async () => {
  const { url } = notes()
  const email = 'kari@skole.example'
  await signIn(url, email)
  const client = clientFor(url)
  const used = codeIn((await mailTo(url, email))[0])
  const verify = (token: string) => client.auth.verifyOtp({ email, token, type: 'email' })
  expect((await verify(used)).error).toMatchObject({ status: 403, code: 'otp_expired' })
  for (let tries = 1; tries < 10; tries += 1) await verify('00000000')
  await client.auth.signInWithOtp({ email })
  const right = codeIn((await mailTo(url, email))[0])
  expect((await verify(right)).error).toMatchObject({ status: 429, code: 'over_request_rate_limit' })
  expect((await signIn(url, 'other@skole.example')).user?.email).toBe('other@skole.example')
})

/** What a client of another kind may send. */
async function post(path: string, body: unknown): Promise<number> {
  const headers = { apikey: PUBLISHABLE_KEY, 'content-type': 'application/json' }
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  return (await fetch(notes().url + path, { method: 'POST', headers, body: text })).status
}

test('no way of writing the path, and no hash of the code, passes the limit of guesses', async () => {
  const email = 'gjett@skole.example'
  await clientFor(notes().url).auth.signInWithOtp({ email })
  const paths = ['%76erify', 'verif%79', '%2576erify', 'verify%2F', 'verify/', '/verify', 'VERIFY']
  for (const path of paths) {
    expect([401, 404]).toContain(await post(`/auth/v1/${path}`, { email, token: '00000000', type: 'email' }))
  }
  const hash = { token_hash: 'a'.repeat(56), type: 'magiclink' }
  expect(await post('/auth/v1/verify', hash)).toBe(400)
  expect(await post('/auth/v1/verify', { ...hash, email, token: '00000000' })).toBe(400)
  const link = `/auth/v1/verify?type=magiclink&token=${hash.token_hash}&apikey=${PUBLISHABLE_KEY}`
  expect((await fetch(notes().url + link, { redirect: 'manual' })).status).toBe(400)
})

test('an address that a sign-up of any kind names is not proven by it', async () => {
  const { url, database } = notes()
  await clientFor(url).auth.signUp({ email: 'forst@skole.example', password: 'my own password' })
  await post('/auth/v1/magiclink', { email: 'lenke@skole.example' })
  const emails = ['forst@skole.example', 'lenke@skole.example']
  expect(
    await database.query('select email_confirmed_at as at from auth.users where email = any ($1)', [emails]),
  ).toEqual([{ at: null }, { at: null }])
  for (const email of emails) expect((await signIn(url, email)).user?.email).toBe(email)
})

test.each(['otp', 'signup', 'verify', 'magiclink', 'recover', 'token?grant_type=refresh_token'])(
  'a list or a NUL where a text belongs is a bad request to %s',
  async (path) => {
    const email = 'liste@skole.example'
    const texts = { email, password: 'long enough', token: '00000000', type: 'email', refresh_token: 'x' }
    for (const wrong of [['x'], { x: 1 }, 1, 'a\0b']) {
      for (const field of Object.keys(texts)) {
        expect(await post(`/auth/v1/${path}`, { ...texts, [field]: wrong })).toBe(400)
      }
    }
    expect(await post(`/auth/v1/${path}`, { ...texts, data: { name: ['a', { b: '\0' }] } })).toBe(400)
    for (const body of ['[]', 'null', '"x"', '{']) expect(await post(`/auth/v1/${path}`, body)).toBe(400)
  },
)

test('a code expires after ten minutes', async () => {
  const { url, database } = notes()
  const email = 'sen@skole.example'
  const client = clientFor(url)
  await client.auth.signInWithOtp({ email })
  await database.exec("update auth.users set recovery_sent_at = recovery_sent_at - interval '601 seconds'")
  const token = codeIn((await mailTo(url, email))[0])
  const { error } = await client.auth.verifyOtp({ email, token, type: 'email' })
  expect(error).toMatchObject({ status: 403, code: 'otp_expired' })
})

test('caught mail is listed newest first, by address in any case, and shown escaped', async () => {
  const { url, database } = notes()
  for (const email of ['a@x.example', 'b@x.example', 'a@x.example']) {
    await clientFor(url).auth.signInWithOtp({ email })
  }
  const mails = await mailTo(url, 'A@X.EXAMPLE')
  expect(mails).toHaveLength(2)
  expect(mails[0]).toMatchObject({
    to: 'a@x.example',
    subject: `Koden din til Aksjonsplan: ${codeIn(mails[0])}`,
  })
  expect(Date.parse(mails[0]?.sentAt ?? '')).toBeGreaterThan(Date.parse(mails[1]?.sentAt ?? ''))
  await database.query('insert into local_stack.mail (recipient, subject, body) values ($1, $1, $1)', [
    '<img src=x>',
  ])
  const page = await (await fetch(`${url}/mail`)).text()
  expect(page).toContain('&lt;img src=x&gt;')
  expect(page).not.toContain('<img')
})
