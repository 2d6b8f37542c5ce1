import * as z from 'zod/mini'
import { rowsOfStored, storedPlan } from './stored-plan.ts'

/** What `private.frozen_part` has made: all that was handed in, in a form that needs no other table to be read. */
const bilingual = z.object({ nb: z.string(), nn: z.string() })

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
  z.object({ ...common, kind: z.literal('plan'), plan: z.pipe(storedPlan, z.transform(rowsOfStored)) }),
  z.object({ ...common, kind: z.literal('questions'), answers: z.array(answer) }),
])

export type SubmissionContent = z.infer<typeof contentSchema>
export type AnswerCopy = z.infer<typeof answer>

/** The content in a form this version knows; null for one it does not, which can still be downloaded. */
export function parseContent(content: unknown): SubmissionContent | null {
  const parsed = contentSchema.safeParse(content)
  return parsed.success ? parsed.data : null
}
