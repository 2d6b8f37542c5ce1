import type { TablesInsert } from '../../database.types.ts'
import { answerOrThrow } from '../../shared/supabase/answer.ts'
import { supabase } from '../../shared/supabase/client.ts'

/** Adds an example. Asked again with the same id after a lost reply, it is the same one. */
export async function addExample(example: TablesInsert<'examples'>) {
  await answerOrThrow(supabase.from('examples').upsert(example, { ignoreDuplicates: true }))
}
