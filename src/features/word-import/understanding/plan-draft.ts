import type { Enums } from '../../../database.types.ts'

/** A plan that has been read and not yet written anywhere, nested as the form shows it. */
export interface DraftLongTerm {
  body: string
  shortTerm: DraftShortTerm[]
}

export interface DraftShortTerm {
  body: string
  actions: DraftAction[]
}

export interface DraftAction {
  body: string
  assumption: string
  teacherSupport: string
  responsible: string
  timeframe: string
  status: Enums<'action_status'> | null
  reflections: DraftReflection[]
}

export interface DraftReflection {
  /** YYYY-MM-DD; null when the file does not say. */
  reflectedOn: string | null
  outcome: string
  evidence: string
  verdict: Enums<'reflection_verdict'> | null
}

export const emptyAction = (): DraftAction => ({
  body: '',
  assumption: '',
  teacherSupport: '',
  responsible: '',
  timeframe: '',
  status: null,
  reflections: [],
})
