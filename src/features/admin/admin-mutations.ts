import { answerOrThrow } from '../../shared/supabase/answer.ts'
import { supabase } from '../../shared/supabase/client.ts'
import type { ImportLine } from './import/import-table.ts'

/*
 * What an administrator does. Each throws RefusedError with the database's word for why not (see refusals.ts), or
 * OfflineError when nobody knows.
 */

export const createRegion = (name: string) => answerOrThrow(supabase.from('regions').insert({ name }))

export const renameRegion = (id: string, name: string) =>
  answerOrThrow(supabase.from('regions').update({ name }).eq('id', id).select('id').single())

export const createSchool = (name: string, regionId: string) =>
  answerOrThrow(supabase.from('schools').insert({ name, region_id: regionId }))

export const renameSchool = (id: string, name: string) =>
  answerOrThrow(supabase.from('schools').update({ name }).eq('id', id).select('id').single())

export const moveSchool = (school: string, region: string) =>
  answerOrThrow(supabase.rpc('move_school', { school, region }))

export const retireSchool = (school: string, isRetired: boolean) =>
  answerOrThrow(supabase.rpc('retire_school', { school, is_retired: isRetired }))

export const inviteFacilitator = (regions: string[], invitee: string) =>
  answerOrThrow(supabase.rpc('invite_facilitator', { regions, invitee }))

export const inviteAdmin = (invitee: string) => answerOrThrow(supabase.rpc('invite_admin', { invitee }))

export const resendInvitation = (id: string) =>
  answerOrThrow(supabase.rpc('resend_invitation', { invitation_id: id }))

/** Those of them that are open and were not sent within the hour. */
export const resendInvitations = (ids: string[]) =>
  answerOrThrow(supabase.rpc('resend_invitations', { invitation_ids: ids }))

export const correctInvitation = (id: string, invitee: string) =>
  answerOrThrow(supabase.rpc('correct_invitation', { invitation_id: id, invitee }))

export const withdrawInvitation = (id: string) =>
  answerOrThrow(supabase.rpc('withdraw_invitation', { invitation_id: id }))

export const endLeadership = (school: string, person: string, evenIfLast: boolean) =>
  answerOrThrow(supabase.rpc('end_leadership', { school, person, even_if_last: evenIfLast }))

export const endFacilitation = (region: string, person: string) =>
  answerOrThrow(supabase.rpc('end_facilitation', { region, person }))

export const endAdministration = (person: string) =>
  answerOrThrow(supabase.rpc('end_administration', { person }))

export const retryMail = (letterId: string) =>
  answerOrThrow(supabase.rpc('retry_mail', { letter_id: letterId }))

export const createYear = (name: string, startsOn: string, endsOn: string) =>
  answerOrThrow(supabase.from('programme_years').insert({ name, starts_on: startsOn, ends_on: endsOn }))

/** The day as YYYY-MM-DD; null takes it back. */
export const scheduleDeletion = (year: string, day: string | null) =>
  // The generated types know no parameter that may be null.
  answerOrThrow(supabase.rpc('schedule_deletion', { year, deletion_day: day as string }))

/** What the database says of a line; `line` is its place in the list, the first being 1. */
export interface LineAnswer {
  line: number
  /** Null when it can be imported, else a word for what is wrong. */
  problem: string | null
  school_is_new: boolean
  invitation: string
}

/** An answer for each line. Unless it is a preview it is done, all or nothing. */
export async function importSchools(lines: ImportLine[], isPreview: boolean): Promise<LineAnswer[]> {
  const sent = lines.map(({ region, school, email }) => ({ region, school, email }))
  const answers = await answerOrThrow(supabase.rpc('import_schools', { lines: sent, is_preview: isPreview }))
  // The database makes them so, see import_schools.
  return answers as unknown as LineAnswer[]
}
