import type { QueryClient } from '@tanstack/react-query'
import type { SchoolSession } from '../../../shared/presence/school-session.ts'
import { toRemoteRow } from '../../../shared/supabase/text-row.ts'
import { textTransport } from '../../../shared/supabase/text-transport.ts'
import type { SyncEngine } from '../../../shared/text/engine-types.ts'
import { RefusedError, type RemoteRow, type RowKey, type Transport } from '../../../shared/text/types.ts'
import { type Answer, isCommonAnswer, putAnswer } from '../model/assignments-queries.ts'

export const answerKey = (id: string): RowKey => ({ table: 'answers', id })

/** Most characters the database takes. */
export const ANSWER_LIMIT = 10_000

/**
 * The page's one engine for a person's answers at a school, all parts together: so what was left behind in one goes
 * up as soon as any of these pages is opened. The other leaders' pages hear of the common ones only.
 */
export function openAnswersEngine(
  queryClient: QueryClient,
  session: SchoolSession,
  schoolId: string,
): SyncEngine {
  return session.open(['answers'], {
    scope: `answers:${schoolId}`,
    transport: createAnswersTransport(queryClient),
    isShared: ({ id }) => isCommonAnswer(queryClient, schoolId, id),
  })
}

function createAnswersTransport(queryClient: QueryClient): Transport {
  return {
    ...textTransport<Answer>(
      () => ['body'],
      (_table, row) => putAnswer(queryClient, row),
    ),
    apply() {
      return Promise.reject(new RefusedError('unknown', 'Answers have no structure to change.'))
    },
  }
}

/** What the sync engine needs to know of an answer. */
export const toRemoteAnswer = (answer: Answer): RemoteRow => toRemoteRow(answer, ['body'])
