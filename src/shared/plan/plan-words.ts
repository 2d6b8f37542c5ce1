import { formatDate } from '../i18n/format.ts'
import type { Language } from '../i18n/languages.ts'
import type { Messages } from '../i18n/nb.ts'
import type { ComparedField, ComparedRow, PlanField } from './comparison/plan-comparison.ts'

type PlanTexts = Messages['plan']

/** «Aksjon 2» */
export const rowTitle = ({ kind, number }: ComparedRow, { numbered }: PlanTexts): string =>
  numbered[kind](number)

/** The fields that say something in either copy, with words for what is stored as a code. */
export const shownFields = (row: ComparedRow, plan: PlanTexts, language: Language): ShownField[] =>
  row.fields
    .filter(({ before, after }) => before !== '' || after !== '')
    .map(({ field, before, after }: ComparedField) => ({
      field,
      label: field === 'body' && row.kind !== 'action' ? null : plan.fields[field],
      before: inWords(field, before, plan, language),
      after: inWords(field, after, plan, language),
    }))

export interface ShownField {
  field: PlanField
  /** Null where the row's own title says it. */
  label: string | null
  before: string
  after: string
}

/** What a field says, in words where it is stored as a code. */
export function inWords(field: PlanField, value: string, plan: PlanTexts, language: Language): string {
  if (value === '') return ''
  switch (field) {
    case 'status':
      return plan.status[value as keyof typeof plan.status] ?? value
    case 'verdict':
      return plan.verdict[value as keyof typeof plan.verdict] ?? value
    case 'reflectedOn':
      return formatDate(value, language)
    default:
      return value
  }
}
