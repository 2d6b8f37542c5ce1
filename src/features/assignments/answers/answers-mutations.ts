import type { QueryClient } from '@tanstack/react-query'
import { answerOrThrow } from '../../../shared/supabase/answer.ts'
import { supabase } from '../../../shared/supabase/client.ts'
import { openEngine } from '../../../shared/sync/engine-registry.ts'
import type { SyncEngine } from '../../../shared/sync/engine-types.ts'
import { RefusedError, type RemoteRow, type RowKey, type Transport } from '../../../shared/sync/types.ts'
import { type Answer, putAnswer } from '../model/assignments-queries.ts'

export const answerKey = (id: string): RowKey => ({ table: 'answers', id })

/** Most characters the database takes. */
export const ANSWER_LIMIT = 10_000

/**
 * The page's one engine for a person's answers at a school, all parts together: so what was left behind in one goes
 * up as soon as any of these pages is opened.
 */
export function openAnswersEngine(queryClient: QueryClient, userId: string, schoolId: string): SyncEngine {
  return openEngine({
    userId,
    scope: `answers:${schoolId}`,
    transport: createAnswersTransport(queryClient, schoolId),
    // As in the plan: each save costs the database a revision and a broadcast.
    spacing: 150,
  })
}

function createAnswersTransport(queryClient: QueryClient, schoolId: string): Transport {
  return {
    async save({ id }, save) {
      const row = await answerOrThrow(
        supabase
          .from('answers')
          .update({ ...save.texts, save_client: save.clientId, save_number: save.saveNumber })
          .eq('id', id)
          .eq('version', save.expectedVersion)
          .select()
          .maybeSingle(),
      )
      if (row) putAnswer(queryClient, row)
      return row && toRemoteAnswer(row)
    },

    async read({ id }, clientId) {
      // The row first: a save that lands in between is then at worst known before its text is, never after.
      const row = await answerOrThrow(supabase.from('answers').select().eq('id', id).maybeSingle())
      const mark = await answerOrThrow(
        supabase
          .from('save_marks')
          .select('save_number')
          .eq('row_id', id)
          .eq('client_id', clientId)
          .eq('school_id', schoolId)
          .maybeSingle(),
      )
      if (row) putAnswer(queryClient, row)
      return { row: row && toRemoteAnswer(row), landed: mark?.save_number ?? null }
    },

    apply() {
      return Promise.reject(new RefusedError('unknown', 'Answers have no structure to change.'))
    },
  }
}

/** What the sync engine needs to know of an answer. */
export const toRemoteAnswer = (answer: Answer): RemoteRow => ({
  version: answer.version,
  deleted: false,
  texts: { body: answer.body },
  saveClient: answer.save_client,
  saveNumber: answer.save_number,
})
