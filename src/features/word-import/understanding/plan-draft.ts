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
    /** YYYY-MM-DD; null when the file does not say, as below. */
    reflected_on: string | null
    check_on: string | null
    verdict: Enums<'reflection_verdict'> | null
    decision: Enums<'reflection_decision'> | null
  }

const noTexts = <Table extends 'actions' | 'reflections'>(table: Table) =>
  Object.fromEntries(textFieldsOf(table).map((field) => [field, ''])) as Record<TextFieldOf<Table>, string>

export const emptyAction = (): DraftAction => ({
  ...noTexts('actions'),
  status: null,
  reflections: [],
})

export const emptyReflection = (): DraftReflection => ({
  ...noTexts('reflections'),
  reflected_on: null,
  check_on: null,
  verdict: null,
  decision: null,
})
