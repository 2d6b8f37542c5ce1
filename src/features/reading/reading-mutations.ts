import { answerOrThrow } from '../../shared/supabase/answer.ts'
import { supabase } from '../../shared/supabase/client.ts'

/** The school is read up to this; null: nothing of it. How far it was read before, which undoes it. */
export const markRead = (schoolId: string, upTo: number | null): Promise<number | null> =>
  // The generated types do not say that it takes and gives null.
  answerOrThrow(supabase.rpc('mark_read', { school: schoolId, up_to: upTo as number }))
