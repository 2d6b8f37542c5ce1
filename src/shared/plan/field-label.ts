import type { Messages } from '../i18n/nb.ts'

/** The label of a synced text, as it stands at its field; null where the row itself says it. */
export function textFieldLabel(table: string, field: string, { fields }: Messages['plan']): string | null {
  switch (`${table}.${field}`) {
    case 'actions.body':
      return fields.body
    case 'actions.assumption':
      return fields.assumption
    case 'actions.teacher_support':
      return fields.teacherSupport
    case 'actions.responsible':
      return fields.responsible
    case 'actions.timeframe':
      return fields.timeframe
    case 'reflections.outcome':
      return fields.outcome
    case 'reflections.evidence':
      return fields.evidence
    default:
      return null
  }
}
