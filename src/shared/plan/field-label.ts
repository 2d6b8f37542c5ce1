import type { FormWords } from './form/words/nb.ts'
import type { PlanField } from './plan-fields.ts'

/** The label of a field, as it stands at it; null where the row itself says it. */
export const fieldLabel = (
  table: string,
  field: string,
  { fields }: Pick<FormWords, 'fields'>,
): string | null => (table === 'goals' ? null : (fields[field as PlanField] ?? null))
