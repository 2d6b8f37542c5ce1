import { queryOptions } from '@tanstack/react-query'
import { notKept } from '../../../shared/offline/persisted-cache.ts'
import { supabase } from '../../../shared/supabase/client.ts'

/** What an administrator may see of a letter: never what is in it. */
const COLUMNS = 'id, kind, recipient, created_at, attempts, sent_at, failed_at, last_error'

const MOST_GIVEN_UP = 200
const MOST_LATEST = 50

export type Letter = Awaited<ReturnType<typeof fetchMail>>['latest'][number]
export type MailQueue = Awaited<ReturnType<typeof fetchMail>>['queue']

/** Letters that were given up, the latest of the others, and how many are due and since when. */
export const mailQuery = queryOptions({
  ...notKept,
  queryKey: ['admin', 'mail'],
  queryFn: fetchMail,
})

async function fetchMail() {
  const letters = () => supabase.from('outbox').select(COLUMNS).order('created_at', { ascending: false })
  const [givenUp, latest, due] = await Promise.all([
    letters().not('failed_at', 'is', null).limit(MOST_GIVEN_UP).throwOnError(),
    letters().is('failed_at', null).limit(MOST_LATEST).throwOnError(),
    supabase
      .from('outbox')
      .select('send_after', { count: 'exact' })
      .is('sent_at', null)
      .is('failed_at', null)
      .lte('send_after', new Date().toISOString())
      .order('send_after')
      .limit(1)
      .throwOnError(),
  ])
  const queue = { waiting: due.count ?? 0, since: due.data[0]?.send_after }
  return { givenUp: givenUp.data, latest: latest.data, queue }
}
