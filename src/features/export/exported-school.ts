import type { Bilingual } from '../../shared/i18n/bilingual.ts'
import type { AnswerCopy } from '../../shared/plan/handed-in/submission-content.ts'
import type { PlanRows } from '../../shared/plan/plan-rows.ts'
import type { PartStatus } from '../../shared/region-filter.ts'

/** A part of an assignment that is published in a region of the reader's. */
export interface ExportedPart {
  id: string
  assignmentId: string
  assignment: Bilingual
  title: Bilingual
  kind: 'plan' | 'questions'
}

export interface ExportedPlan {
  /** Null: as it is now. */
  handedInAt: string | null
  plan: PlanRows
}

export interface ExportedAnswers {
  partId: string
  /** Whose they are, where each leader answers; empty for somebody without a name. */
  leader: string | null
  handedInAt: string
  isLate: boolean
  answers: AnswerCopy[]
}

/** All of a school that goes into a file. */
export interface ExportedSchool {
  id: string
  name: string
  region: string
  shortTermGoals: number
  actions: number
  withAssumption: number
  withReflection: number
  reflections: number
  changedAt: string | null
  parts: { partId: string; status: PartStatus; handedInAt: string | null }[]
  plans: ExportedPlan[]
  answers: ExportedAnswers[]
}
