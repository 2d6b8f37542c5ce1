import { fullPlan } from '../../../shared/word-out/testing/plans.ts'
import type { ExportedPart, ExportedSchool } from '../exported-school.ts'

const text = (nb: string) => ({ nb, nn: '' })

export const planPart: ExportedPart = {
  id: 'plan-part',
  assignmentId: 'october',
  assignment: text('Oktober'),
  title: text('Planen'),
  kind: 'plan',
}

export const questionsPart: ExportedPart = {
  ...planPart,
  id: 'questions',
  title: text('Spørsmål'),
  kind: 'questions',
}

/** A school with a plan, an answer and nothing special, but for what is given. */
export const school = (given: Partial<ExportedSchool> = {}): ExportedSchool => ({
  id: 'nord',
  name: 'Nordlia skole',
  region: 'Lillestrøm',
  shortTermGoals: 2,
  actions: 3,
  withAssumption: 1,
  withReflection: 1,
  reflections: 2,
  changedAt: '2026-10-24T22:30:00+00:00',
  parts: [{ partId: planPart.id, status: 'handed_in_late', handedInAt: '2026-03-29T00:59:00+00:00' }],
  plans: [{ handedInAt: null, plan: fullPlan }],
  answers: [answered('Elevene snakket lenge')],
  ...given,
})

export const answered = (
  answer: string,
  leader: string | null = null,
): ExportedSchool['answers'][number] => ({
  partId: questionsPart.id,
  leader,
  handedInAt: '2026-10-20T10:00:00+00:00',
  isLate: true,
  answers: [
    { questionId: 'q1', label: '3a', stem: text('Les først'), question: text('Hva så du?'), answer },
    { questionId: 'q2', label: '', stem: text(''), question: text('Hva nå?'), answer: '' },
  ],
})
