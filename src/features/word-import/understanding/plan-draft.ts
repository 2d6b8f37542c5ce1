import type { Enums } from '../../../database.types.ts'
import { type TextFieldOf, textFieldsOf } from '../../../shared/plan/plan-fields.ts'
import type { Doubted } from './doubts.ts'

/** A plan that has been read and not yet written anywhere, nested as the form shows it. */
export interface DraftLongTerm extends Doubted {
  body: string
  shortTerm: DraftShortTerm[]
}

export interface DraftShortTerm extends Doubted {
  body: string
  actions: DraftAction[]
}

export type DraftAction = Doubted &
  Record<TextFieldOf<'actions'>, string> & {
    status: Enums<'action_status'> | null
    reflections: DraftReflection[]
  }

export type DraftReflection = Doubted &
  Record<TextFieldOf<'reflections'>, string> & {
    /** YYYY-MM-DD; null when the file does not say. */
    reflected_on: string | null
    verdict: Enums<'reflection_verdict'> | null
  }

export const emptyAction = (): DraftAction => ({
  ...(Object.fromEntries(textFieldsOf('actions').map((field) => [field, ''])) as Record<
    TextFieldOf<'actions'>,
    string
  >),
  status: null,
  reflections: [],
})
