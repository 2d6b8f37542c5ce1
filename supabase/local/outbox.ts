import { setTimeout } from 'node:timers/promises'
import { deliver, type Mailbox, type Transport } from '../functions/send-mail/deliver.ts'
import type { Letter } from '../functions/send-mail/letters.ts'
import type { LocalDatabase, Row } from './database.ts'
import type { MailCatcher } from './mail.ts'

/** Who has just invited someone looks for the letter at once; asking costs the database about a millisecond. */
const PAUSE_MS = 500

/**
 * Delivers what the project writes to its outbox into the local mailbox, with the texts and by the rules of the hosted
 * function. Resolves a function that stops it.
 */
export async function startOutbox(
  database: LocalDatabase,
  mail: MailCatcher,
  siteUrl: string,
): Promise<() => Promise<void>> {
  const [found] = await database.query(
    "select to_regprocedure('public.take_mail(integer)') is not null as is_there",
  )
  if (!found?.is_there) return async () => undefined
  const mailbox = outboxOf(database)
  const keep: Transport = async (message) => {
    await mail.keep(message)
    return { is: 'taken' }
  }
  const site = { url: siteUrl, hasFeide: true }
  const stop = new AbortController()
  const rounds = (async () => {
    while (!stop.signal.aborted) {
      await deliver(mailbox, keep, { site, limit: 100, until: Date.now() + 1000 }).catch((error: unknown) =>
        console.error('The outbox could not be delivered:', error),
      )
      await setTimeout(PAUSE_MS, undefined, { signal: stop.signal }).catch(() => undefined)
    }
  })()
  return () => {
    stop.abort()
    return rounds
  }
}

const outboxOf = (database: LocalDatabase): Mailbox => ({
  take: async () => (await database.query<Letter & Row>('select * from public.take_mail(1)'))[0],
  sent: async (id) => void (await database.query('select public.mail_sent($1)', [id])),
  failed: async (id, reason, isFinal) =>
    void (await database.query('select public.mail_failed($1, $2, $3)', [id, reason, isFinal])),
})
