import { answerOrThrow } from '../../shared/supabase/answer.ts'
import { supabase } from '../../shared/supabase/client.ts'
import { refusalOf } from '../../shared/supabase/refusal.ts'
import type { MyData, SchoolExport } from './exports.ts'
import type { Profile } from './profile-queries.ts'

/** Null when done, else the word for what is in the way; see refusal.ts. */
type Outcome = Promise<string | null>

export function saveProfile(userId: string, { name, language, feedbackMail }: Profile): Outcome {
  const change = supabase
    .from('profiles')
    .update({ full_name: name, language, feedback_mail: feedbackMail })
    .eq('user_id', userId)
  return answerOrThrow(change).then(() => null, refusalOf)
}

/** For good. Schools are left without a leader only when told so. */
export const deleteMyAccount = (isEvenIfLast: boolean): Outcome =>
  answerOrThrow(supabase.rpc('delete_my_account', { even_if_last: isEvenIfLast })).then(() => null, refusalOf)

export const fetchMyData = async () => (await answerOrThrow(supabase.rpc('my_data'))) as unknown as MyData

export const fetchSchoolExport = async (schoolId: string) =>
  (await answerOrThrow(supabase.rpc('school_export', { school: schoolId }))) as unknown as SchoolExport
