import { Tag } from '@digdir/designsystemet-react'
import { formatDate } from '../../../shared/i18n/format.ts'
import type { Language } from '../../../shared/i18n/languages.ts'
import { useLanguage } from '../../../shared/i18n/messages-context.tsx'
import type { Part } from '../model/assignment-model.ts'
import { type Countdown, countdown } from '../model/deadline.ts'
import { useAssignmentMessages } from '../texts/assignment-messages.ts'
import type { AssignmentMessages } from '../texts/nb.ts'

/** Days from which on it is pressing. */
export const SOON = 3

/** How long there is left, in words. */
export function DueTag({ part: { dueLocal }, now }: { part: Part; now: Date }) {
  const texts = useAssignmentMessages()
  const { language } = useLanguage()
  if (dueLocal === null) return <Tag data-color="neutral">{texts.due.none}</Tag>
  const left = countdown(dueLocal, now)
  return <Tag data-color={colorOf(left)}>{countdownText(left, dueLocal, texts, language)}</Tag>
}

export function countdownText(
  left: Countdown,
  dueLocal: string,
  { due }: AssignmentMessages,
  language: Language,
): string {
  switch (left.kind) {
    case 'over':
      return due.over(formatDate(dueLocal.slice(0, 10), language))
    case 'later':
      return due.on(formatDate(dueLocal.slice(0, 10), language))
    case 'days':
      return due.days(left.days)
    default:
      return due[left.kind]
  }
}

function colorOf(left: Countdown) {
  if (left.kind === 'over') return 'danger'
  const isFar = left.kind === 'later' || (left.kind === 'days' && left.days > SOON)
  return isFar ? 'info' : 'warning'
}
