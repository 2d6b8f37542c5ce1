import type { PostgrestError, SupabaseClient } from '@supabase/supabase-js'

const tables = [
  'regions',
  'schools',
  'profiles',
  'school_leaders',
  'facilitators',
  'admins',
  'goals',
  'actions',
  'reflections',
  'row_docs',
  'plan_summaries',
  'part_summaries',
  'part_states',
]

/** All that the API gives this caller, of every table, as one text to look for traces in. */
export async function everythingSeenBy(api: SupabaseClient): Promise<string> {
  const answers = await Promise.all(
    // Of a profile the rest is nobody else's.
    tables.map((table) => api.from(table).select(table === 'profiles' ? 'user_id, full_name' : '*')),
  )
  return JSON.stringify(answers.map(({ data }) => data))
}

/** Whether a write was turned down: by an error, or by finding no row to write. */
export async function refused(write: PromiseLike<{ data: unknown[] | null; error: PostgrestError | null }>) {
  const { data, error } = await write
  return error !== null || data?.length === 0
}
