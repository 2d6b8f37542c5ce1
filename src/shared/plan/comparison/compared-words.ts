import type { Language } from '../../i18n/languages.ts'
import type { Messages } from '../../i18n/nb.ts'
import type { PlanField } from '../plan-fields.ts'
import { inWords } from '../plan-words.ts'
import type { ComparedRow } from './plan-comparison.ts'

/** «Aksjon 2» */
export const rowTitle = ({ kind, number }: ComparedRow, { numbered }: Messages['plan']): string =>
  numbered[kind](number)

export interface ShownField {
  field: PlanField
  /** Null where the row's own title says it. */
  label: string | null
  before: string
  after: string
}

/** The fields that say something in either state, with words for what is stored as a code. */
export const shownFields = (row: ComparedRow, plan: Messages['plan'], language: Language): ShownField[] =>
  row.fields
    .map(({ field, before, after }) => ({
      field,
      label: row.kind.endsWith('Goal') ? null : plan.fields[field],
      before: inWords(field, before, plan, language),
      after: inWords(field, after, plan, language),
    }))
    .filter(({ before, after }) => before !== '' || after !== '')
