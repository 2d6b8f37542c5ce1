import type { LocalDatabase } from '../local/database.ts'

/** Who is there, by ids alone. */
export interface Everyone {
  users: string[]
  leaders: { school_id: string; user_id: string }[]
  facilitators: { region_id: string; user_id: string }[]
  admins: string[]
  invitations: string[]
}

/** To be noted before an older copy takes the database's place. */
export async function noteEveryone(database: LocalDatabase): Promise<Everyone> {
  const [row] = await database.query<{ everyone: Everyone }>(`
    select jsonb_build_object(
      'users', (select coalesce(jsonb_agg(id), '[]') from auth.users),
      'leaders', (select coalesce(jsonb_agg(jsonb_build_object('school_id', school_id, 'user_id', user_id)), '[]')
        from public.school_leaders),
      'facilitators', (select coalesce(jsonb_agg(jsonb_build_object('region_id', region_id, 'user_id', user_id)), '[]')
        from public.facilitators),
      'admins', (select coalesce(jsonb_agg(user_id), '[]') from public.admins),
      'invitations', (select coalesce(jsonb_agg(id), '[]') from public.invitations where withdrawn_at is null)
    ) as everyone`)
  if (!row) throw new Error('The database answered nothing')
  return row.everyone
}

/** Whoever has left since the copy was made leaves again, as `delete_my_account` and the other ways out do it. */
const LEAVE = `
  with gone as (select id, lower(email) as email from auth.users where id not in (
    select value::uuid from jsonb_array_elements_text($1::jsonb -> 'users')
  )), letters as (
    delete from public.outbox where recipient in (select email from gone)
  ), invited as (
    delete from public.invitations where accepted_by in (select id from gone) or email in (select email from gone)
  ), former_leaders as (
    delete from public.school_leaders where (school_id, user_id) not in (
      select school_id, user_id from jsonb_to_recordset($1::jsonb -> 'leaders') as l (school_id uuid, user_id uuid)
    ) returning 1
  ), former_facilitators as (
    delete from public.facilitators where (region_id, user_id) not in (
      select region_id, user_id from jsonb_to_recordset($1::jsonb -> 'facilitators') as f (region_id uuid, user_id uuid)
    ) returning 1
  ), former_admins as (
    delete from public.admins where user_id not in (
      select value::uuid from jsonb_array_elements_text($1::jsonb -> 'admins')
    ) returning 1
  ), withdrawn as (
    update public.invitations set withdrawn_at = now()
    where accepted_at is null and withdrawn_at is null
      and id not in (select value::uuid from jsonb_array_elements_text($1::jsonb -> 'invitations'))
      and email not in (select email from gone where email is not null)
  )
  select (select count(*) from gone)::int as people,
    (select count(*) from (table former_leaders union all table former_facilitators union all table former_admins) as ended)::int
      as memberships`

const FORGET = `
  delete from auth.users where id not in (select value::uuid from jsonb_array_elements_text($1::jsonb -> 'users'))`

/** What would be due now is written first, so that each letter's once_key stands there, and then given up with the rest. */
const GIVE_UP_LETTERS = `
  update public.outbox set sending_since = null, failed_at = now(), last_error = 'uncertain'
  where sent_at is null and failed_at is null returning id`

/** Brings an older copy in line with what has happened since. May be repeated. */
export function settle(database: LocalDatabase, everyone: Everyone | undefined) {
  return database.transaction(async (tx) => {
    await tx.query('select private.send_due_reminders()')
    await tx.query('select private.send_feedback_letters()')
    const letters = await tx.query(GIVE_UP_LETTERS)
    const list = JSON.stringify(everyone)
    const [left] = everyone ? await tx.query<{ people: number; memberships: number }>(LEAVE, [list]) : []
    if (everyone) await tx.query(FORGET, [list])
    return { letters: letters.length, people: left?.people ?? 0, memberships: left?.memberships ?? 0 }
  })
}
