import type { AdminMessages } from '../texts/nb.ts'
import type { Letter } from './mail-queries.ts'

type MailTexts = AdminMessages['mail']

/** What kind of letter it is, in words; one that has none is another. */
export const letterKind = (kind: string, text: MailTexts): string =>
  Object.hasOwn(text.kinds, kind) ? text.kinds[kind as keyof MailTexts['kinds']] : text.kinds.other

/** Why a letter was given up. */
export function letterReason({ last_error: reason }: Letter, text: MailTexts): string {
  if (reason === 'uncertain') return text.uncertain
  return reason ? text.reasonIs(reason) : text.noReason
}

/** Where a letter is that has not been given up. */
export function letterState(letter: Letter, text: MailTexts): string {
  if (letter.sent_at) return text.sent
  return letter.attempts > 0 ? text.retrying(letter.attempts) : text.waiting
}
