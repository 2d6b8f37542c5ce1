import { type SourceDocument, tablesOf } from '../document/source-document.ts'
import { buildPlan } from '../understanding/build-plan.ts'
import { guessReading, guessTables } from '../understanding/match-columns.ts'
import type { DraftLongTerm } from '../understanding/plan-draft.ts'

/** The plan that is read in a document when nothing is corrected. */
export function planIn(document: SourceDocument, isSplit = true) {
  const tables = tablesOf(document)
  const chosen = guessTables(tables).flatMap((at) => tables[at] ?? [])
  return buildPlan(
    chosen.map((table) => ({ table, reading: guessReading(table) })),
    isSplit,
  )
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
