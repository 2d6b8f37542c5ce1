import { inLanguage } from '../../../shared/i18n/bilingual.ts'
import type { Language } from '../../../shared/i18n/languages.ts'
import type { Messages } from '../../../shared/i18n/nb.ts'
import { fieldLabel } from '../../../shared/plan/field-label.ts'
import type { Change, Subject } from '../comments-queries.ts'
import type { FeedbackMessages } from '../texts/nb.ts'

const MOST_CHARACTERS = 80

const excerpt = (text: string) =>
  text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS).replace(/\s+\S*$/, '')} …` : text

/** «Til aksjonen «Felles tid til planlegging»» */
export function subjectName(subject: Subject, { about }: FeedbackMessages, language: Language): string {
  if (subject === null) return about.plan
  if (subject.table === 'answers') {
    const { label = '', question } = subject
    return question ? about.answers(label, excerpt(inLanguage(question, language).text)) : about.withdrawn
  }
  if (subject.text === null) return about.deleted
  return subject.text.trim() ? about[subject.table](excerpt(subject.text)) : about.unnamed[subject.table]
}

/** «Aksjon «Felles tid til planlegging»: Hvem» */
export function changeName(
  { table_name, row_text, field }: Change,
  { change }: FeedbackMessages,
  { plan }: Messages,
): string {
  const table = table_name as keyof typeof change.rows
  const row =
    row_text === null ? change.deleted[table] : change.rows[table](excerpt(row_text || plan.withoutText))
  // Of an action's own text the row's name has said it.
  const label = field === 'body' ? null : fieldLabel(table_name, field, plan)
  return label ? `${row}: ${label}` : row
}
