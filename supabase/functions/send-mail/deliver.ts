import { type Letter, type LetterText, type Site, write } from './letters.ts'

/** The outbox, as the one who empties it sees it. */
export interface Mailbox {
  /** A letter that is due, if there is one. From then on it is nobody else's. */
  take(): Promise<Letter | undefined>
  sent(id: string): Promise<void>
  /** Certainly not sent. Final: trying again would not help. */
  failed(id: string, reason: string, isFinal: boolean): Promise<void>
}

export type Outcome =
  | { is: 'taken' }
  /** Certainly not taken. */
  | { is: 'refused'; reason: string; isFinal: boolean }
  /** Nor would any other letter be: there is no server, or it doesn't let us in. */
  | { is: 'unreachable'; reason: string }
  /** Handed over, but no answer came. */
  | { is: 'unknown'; reason: string }

/** Hands one letter to whoever carries it. */
export type Transport = (message: LetterText & { id: string; to: string }) => Promise<Outcome>

export interface Round {
  site: Site
  /** At most so many letters, */
  limit: number
  /** and no new one after this moment (as of Date.now). */
  until: number
}

export type Tally = Record<'taken' | 'refused' | 'unknown', number>

/**
 * Sends the letters that are due. One at a time is taken, so that a sender that dies leaves at most one behind of which
 * nobody knows whether it went. Of such a letter nothing is said: the database gives it up, and it is never sent twice.
 */
export async function deliver(mailbox: Mailbox, transport: Transport, round: Round): Promise<Tally> {
  const tally: Tally = { taken: 0, refused: 0, unknown: 0 }
  for (let count = 0; count < round.limit && Date.now() < round.until; count += 1) {
    const letter = await mailbox.take()
    if (!letter) break
    const outcome = await send(letter, transport, round.site)
    tally[outcome.is === 'unreachable' ? 'refused' : outcome.is] += 1
    if (outcome.is !== 'taken') console.warn(`letter ${letter.id} (${letter.kind}): ${outcome.is}`)
    await report(mailbox, letter.id, outcome)
    if (outcome.is === 'unreachable') break
  }
  return tally
}

async function send(letter: Letter, transport: Transport, site: Site): Promise<Outcome> {
  let written: LetterText
  try {
    written = write(letter, site)
  } catch (error) {
    return { is: 'refused', reason: messageOf(error), isFinal: true }
  }
  try {
    return await transport({ ...written, id: letter.id, to: letter.recipient })
  } catch (error) {
    return { is: 'unknown', reason: messageOf(error) }
  }
}

async function report(mailbox: Mailbox, id: string, outcome: Outcome): Promise<void> {
  switch (outcome.is) {
    case 'taken':
      return mailbox.sent(id)
    case 'refused':
      return mailbox.failed(id, outcome.reason, outcome.isFinal)
    case 'unreachable':
      return mailbox.failed(id, outcome.reason, false)
    case 'unknown':
  }
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error))
