import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClient } from '@supabase/supabase-js'
import { afterAll, beforeAll, onTestFinished } from 'vitest'
import { PUBLISHABLE_KEY } from '../keys.ts'
import type { Mail } from '../mail.ts'
import { type Stack, startStack } from '../server.ts'

/** A small project of its own, so that these tests don't change with ours. */
export const NOTES_SQL = `
create table public.notes (
  id uuid primary key default gen_random_uuid(),
  owner uuid not null default auth.uid() references auth.users (id),
  body text not null check (body <> 'forbidden'),
  private_remark text not null default 'not granted'
);
alter table public.notes enable row level security;
grant select (id, owner, body), insert (id, body) on public.notes to authenticated;
create function public.longest() returns text language sql as $$ select current_setting('statement_timeout') $$;
create function public.sleep(seconds float) returns void language sql as $$ select pg_sleep(seconds) $$;
create function public.many() returns setof int language sql as $$ select generate_series(1, 1500) $$;
create policy select_own on public.notes for select to authenticated using (owner = (select auth.uid()));
create policy insert_own on public.notes for insert to authenticated with check (owner = (select auth.uid()));
`

/** Writes files to a folder that is gone after the test. */
export function temporaryFolder(files: Record<string, string> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'stack-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  return folder
}

/** One stack for all tests of a file; they keep apart by using addresses of their own. */
export function sharedNotes() {
  let stack: Stack
  const folder = mkdtempSync(join(tmpdir(), 'stack-test-'))
  writeFileSync(join(folder, '20260101000000_notes.sql'), NOTES_SQL)
  beforeAll(async () => {
    stack = await startStack({ port: 0, database: { kind: 'pglite' }, migrationsDir: folder })
  }, 60_000)
  afterAll(async () => {
    await stack?.close()
    rmSync(folder, { recursive: true, force: true })
  })
  return () => stack
}

/** supabase-js as an app uses it, without a place to keep the session. */
export const clientFor = (url: string, key = PUBLISHABLE_KEY) =>
  createClient(url, key, { auth: { persistSession: false, autoRefreshToken: false } })

export async function mailTo(url: string, address: string): Promise<Mail[]> {
  const response = await fetch(`${url}/mail/messages.json?to=${encodeURIComponent(address)}`)
  return (await response.json()) as Mail[]
}

export const codeIn = (mail: Mail | undefined) => /\b\d{8}\b/.exec(mail?.text ?? '')?.[0] ?? ''

/** Asks for a code, reads it from the mail and signs in with it. */
export async function signIn(url: string, email: string) {
  const client = clientFor(url)
  const asked = await client.auth.signInWithOtp({ email })
  if (asked.error) throw asked.error
  // An invitation to the same address may be delivered after the code that was asked for.
  const token = (await mailTo(url, email)).map(codeIn).find(Boolean) ?? ''
  const { data, error } = await client.auth.verifyOtp({ email, token, type: 'email' })
  if (error) throw error
  return { client, user: data.user, session: data.session }
}
