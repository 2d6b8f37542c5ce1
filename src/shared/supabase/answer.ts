import type { PostgrestError } from '@supabase/postgrest-js'
import { OfflineError, RefusedError } from '../text/types.ts'

interface Answer<T> {
  data: T
  error: PostgrestError | null
  status: number
}

/**
 * The data of a request, or why there is none: RefusedError when the database said no and would say it again,
 * OfflineError when nobody knows (no network, time-out, server trouble, a token that is being renewed, the page of a
 * hotel network: only the database's own answers name a code).
 */
export async function answerOrThrow<T>(request: PromiseLike<Answer<T>>): Promise<T> {
  const { data, error, status } = await request
  if (!error) return data
  const isUnknown =
    !error.code || status === 0 || status === 401 || status === 408 || status === 429 || status >= 500
  throw isUnknown ? new OfflineError(error.message) : new RefusedError(error.code, error.message)
}
