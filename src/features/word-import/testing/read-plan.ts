import { type SourceDocument, tablesOf } from '../document/source-document.ts'
import { buildPlan } from '../understanding/build-plan.ts'
import type { DoubtAnswers } from '../understanding/doubts.ts'
import { guessReadings, guessTables } from '../understanding/match-columns.ts'
import type { DraftLongTerm } from '../understanding/plan-draft.ts'
import { planPieces } from '../understanding/plan-pieces.ts'
import { withTurnedTables } from '../understanding/sideways.ts'

/** The plan that is read in a document when nothing is corrected. */
export function planIn(document: SourceDocument, isSplit = true, answers: DoubtAnswers = {}) {
  const blocks = withTurnedTables(document.blocks)
  const tables = tablesOf({ blocks })
  return buildPlan(planPieces(blocks, guessTables(tables), guessReadings(tables)), isSplit, answers)
}

/** The goals and the texts of their actions alone. */
export const outline = (plan: readonly DraftLongTerm[]) =>
  plan.map(({ body, shortTerm }) => ({
    body,
    shortTerm: shortTerm.map((goal) => ({
      body: goal.body,
      actions: goal.actions.map((action) => action.body),
    })),
  }))
