import type { Language } from '../../../shared/i18n/languages.ts'
import { type Assignment, countingHandIns } from '../model/assignment-model.ts'
import { countdown, isOver } from '../model/deadline.ts'
import type { AssignmentMessages } from '../texts/nb.ts'
import { countdownText, SOON } from './due-tag.tsx'
import { openParts } from './open-parts.ts'

/** How much of an assignment is left, and whether that is pressing: «2 ting igjen. Det haster ikke: 9 dager igjen.» */
export function nowHeadline(
  assignment: Assignment,
  now: Date,
  texts: AssignmentMessages,
  language: Language,
): string {
  const { front } = texts
  const [next, ...more] = openParts([assignment], now)
  const isMissed = assignment.parts.some(
    ({ dueLocal, handIns }) => isOver(dueLocal, now) && countingHandIns(handIns).length === 0,
  )
  if (!next) return isMissed ? front.overDue : front.allDone
  const left = countdown(next.part.dueLocal, now)
  const when = countdownText(left, next.part.dueLocal, texts, language)
  const isFar = left.kind === 'later' || (left.kind === 'days' && left.days > SOON)
  return `${front.left(more.length + 1)} ${isFar ? front.noHurry(when) : `${when}.`}`
}
