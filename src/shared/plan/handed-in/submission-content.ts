import * as z from 'zod/mini'
import type { Tables } from '../../../database.types.ts'

/** What `private.frozen_part` has made: all that was handed in, in a form that needs no other table to be read. */
const bilingual = z.object({ nb: z.string(), nn: z.string() })

const goal = z.object({
  id: z.string(),
  parentId: z.nullable(z.string()),
  horizon: z.string(),
  body: z.string(),
  position: z.string(),
})

const action = z.object({
  id: z.string(),
  goalId: z.string(),
  body: z.string(),
  assumption: z.string(),
  teacherSupport: z.string(),
  responsible: z.string(),
  timeframe: z.string(),
  status: z.string(),
  position: z.string(),
})

const reflection = z.object({
  id: z.string(),
  actionId: z.string(),
  reflectedOn: z.nullable(z.string()),
  outcome: z.string(),
  evidence: z.string(),
  verdict: z.string(),
})

const answer = z.object({
  questionId: z.string(),
  label: z.string(),
  stem: bilingual,
  question: bilingual,
  answer: z.string(),
})

const common = {
  schemaVersion: z.literal(1),
  assignment: bilingual,
  part: bilingual,
  school: z.string(),
  region: z.string(),
  /** Whose it is, where each leader answers. */
  leader: z.nullable(z.string()),
}

const contentSchema = z.discriminatedUnion('kind', [
  z.object({
    ...common,
    kind: z.literal('plan'),
    plan: z.object({ goals: z.array(goal), actions: z.array(action), reflections: z.array(reflection) }),
  }),
  z.object({ ...common, kind: z.literal('questions'), answers: z.array(answer) }),
])

export type SubmissionContent = z.infer<typeof contentSchema>
export type PlanCopy = Extract<SubmissionContent, { kind: 'plan' }>['plan']
export type AnswerCopy = z.infer<typeof answer>

/** The content in a form this version knows; null for one it does not, which can still be downloaded. */
export function parseContent(content: unknown): SubmissionContent | null {
  const parsed = contentSchema.safeParse(content)
  return parsed.success ? parsed.data : null
}

/** A school's plan as the database has it. */
export interface PlanRows {
  goals: Tables<'goals'>[]
  actions: Tables<'actions'>[]
  reflections: Tables<'reflections'>[]
}

/** The plan as it is now, in the same form as what is handed in. */
export function planCopyOf({ goals, actions, reflections }: PlanRows): PlanCopy {
  const isThere = (row: { deleted_at: string | null }) => row.deleted_at === null
  return {
    goals: goals.filter(isThere).map(({ id, parent_id, horizon, body, position }) => ({
      id,
      parentId: parent_id,
      horizon,
      body,
      position,
    })),
    actions: actions.filter(isThere).map((row) => ({
      id: row.id,
      goalId: row.goal_id,
      body: row.body,
      assumption: row.assumption,
      teacherSupport: row.teacher_support,
      responsible: row.responsible,
      timeframe: row.timeframe,
      status: row.status,
      position: row.position,
    })),
    reflections: reflections.filter(isThere).map((row) => ({
      id: row.id,
      actionId: row.action_id,
      reflectedOn: row.reflected_on?.slice(0, 10) ?? null,
      outcome: row.outcome,
      evidence: row.evidence,
      verdict: row.verdict,
    })),
  }
}
