// @vitest-environment node
import { expect, test } from 'vitest'
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
  for (let tries = 1; tries < 10; tries += 1) await verify('000000')
  await client.auth.signInWithOtp({ email })
  const right = codeIn((await mailTo(url, email))[0])
  expect((await verify(right)).error).toMatchObject({ status: 429, code: 'over_request_rate_limit' })
  expect((await signIn(url, 'other@skole.example')).user?.email).toBe('other@skole.example')
})

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
