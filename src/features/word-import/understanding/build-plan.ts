import { isBlank, type SourceTable } from '../document/source-document.ts'
import { isOwnForm, type TableReading } from './match-columns.ts'
import { PlanBuilder } from './plan-builder.ts'
import type { DraftAction, DraftLongTerm } from './plan-draft.ts'
import { rowsOf, titleTexts } from './table-rows.ts'

export interface BuiltPlan {
  plan: DraftLongTerm[]
  /** Texts of the tables that have no place in the plan. */
  leftovers: string[]
  /** Rows of which it had to be guessed what belongs to what, by their text. */
  unsure: string[]
}

/** The plan in one or more tables, read one after the other: a goal goes on until the next one. */
export function buildPlan(
  tables: readonly { table: SourceTable; reading: TableReading }[],
  isSplit: boolean,
): BuiltPlan {
  const builder = new PlanBuilder()
  for (const { table, reading } of tables) {
    const options = { isSplit, isOwn: isOwnForm(table, reading) }
    for (const row of rowsOf(table, reading)) builder.addRow(row, options)
    builder.leftovers.push(...titleTexts(table, reading))
  }
  const { plan, leftovers, unsure } = builder
  return { plan: withoutEmpty(plan), leftovers, unsure }
}

/** Without the rows of the form that nobody has written in. */
function withoutEmpty(plan: DraftLongTerm[]): DraftLongTerm[] {
  return plan
    .map((goal) => ({
      ...goal,
      shortTerm: goal.shortTerm
        .map((shortTerm) => ({ ...shortTerm, actions: shortTerm.actions.filter(isWritten) }))
        .filter(({ body, actions }) => !isBlank(body) || actions.length > 0),
    }))
    .filter(({ body, shortTerm }) => !isBlank(body) || shortTerm.length > 0)
}

const isWritten = ({ status, reflections, ...texts }: DraftAction): boolean =>
  status !== null || reflections.length > 0 || Object.values(texts).some((text) => !isBlank(text))
