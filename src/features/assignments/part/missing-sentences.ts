import type { Question } from '../model/assignment-model.ts'
import type { AssignmentMessages } from '../texts/nb.ts'
import type { PlanGaps } from './plan-gaps.ts'

/** What a plan lacks, in sentences. */
export function planGapSentences(gaps: PlanGaps, { planGaps: texts }: AssignmentMessages): string[] {
  if (gaps.isEmpty) return [texts.empty]
  const counted = [
    [gaps.goalsWithoutAction, texts.goalsWithoutAction],
    [gaps.emptyActions, texts.emptyActions],
    [gaps.actionsWithoutAssumption, texts.withoutAssumption],
    [gaps.actionsWithoutTeacherSupport, texts.withoutTeacherSupport],
  ] as const
  return counted.flatMap(([count, sentence]) => (count > 0 ? [sentence(count)] : []))
}

/** Questions without an answer, in sentences. */
export const unansweredSentences = (
  questions: readonly Question[],
  { handIn }: AssignmentMessages,
): string[] => questions.map(({ label }) => (label ? handIn.unanswered(label) : handIn.unansweredOnly))
