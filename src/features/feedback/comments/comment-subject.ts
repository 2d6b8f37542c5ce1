import type { Bilingual } from '../../../shared/i18n/bilingual.ts'
import { findRow, isDeleted, mainText, type PlanRows } from '../../../shared/plan/plan-rows.ts'
import type { Subject } from '../comments-queries.ts'
import type { Comment } from './comment-threads.ts'

interface Question {
  id: string
  label: string
  body: Bilingual
}

/** What a comment is about, by the plan as it is now; as the database says it of drafts (`private.subject_of`). */
export function commentSubject(
  { goal_id, action_id, reflection_id, submission_id, question_id }: Comment,
  rows: PlanRows,
  questions: readonly Question[],
): Subject {
  if (submission_id) {
    const question = questions.find(({ id }) => id === question_id)
    const words = question && { label: question.label, question: question.body }
    return { table: 'answers', rowId: question_id ?? '', submissionId: submission_id, ...words }
  }
  const table = goal_id ? 'goals' : action_id ? 'actions' : 'reflections'
  const rowId = goal_id ?? action_id ?? reflection_id
  if (!rowId) return null
  const row = findRow(rows, table, rowId)
  // A reflection is known by its action.
  const named = row && 'action_id' in row ? findRow(rows, 'actions', row.action_id) : row
  const text = row && named && !isDeleted(row) ? mainText(named) : null
  return { table, rowId, text }
}
