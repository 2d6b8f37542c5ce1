import { isBlank, type Line, type SourceTable, textOf } from '../document/source-document.ts'
import { type Doubt, type DoubtAnswers, Doubts } from './doubts.ts'
import type { StandingGoal } from './goal-label.ts'
import { isOwnForm, type TableReading } from './match-columns.ts'
import { PlanBuilder } from './plan-builder.ts'
import type { DraftAction, DraftLongTerm } from './plan-draft.ts'
import { rowsOf, titlesOf } from './table-rows.ts'

export interface BuiltPlan {
  plan: DraftLongTerm[]
  /** Texts of the tables that have no place in the plan. */
  leftovers: string[]
  /** What was taken for headings, a text for each table. */
  headings: string[]
  /** Where it had to be guessed what belongs to what; each stands at its row too. */
  doubts: Doubt[]
}

/** A table as it is read, or a goal that stands over one. */
export type PlanPiece = { table: SourceTable; reading: TableReading } | { goal: StandingGoal; lines: Line[] }

/** The plan in one or more tables, read one after the other: a goal goes on until the next one. */
export function buildPlan(
  pieces: readonly PlanPiece[],
  isSplit: boolean,
  answers: DoubtAnswers = {},
): BuiltPlan {
  const doubts = new Doubts(answers)
  const builder = new PlanBuilder(doubts)
  const headings = new Set<string>()
  for (const piece of pieces) {
    if ('goal' in piece) {
      builder.addGoal(piece.goal)
      continue
    }
    const { table, reading } = piece
    const options = { isSplit, isOwn: isOwnForm(table, reading) }
    const titles = titlesOf(table, reading)
    builder.leftovers.push(...titles.texts)
    for (const goal of titles.goals) builder.addGoal(goal)
    for (const row of rowsOf(table, reading)) {
      if ('goal' in row) builder.addGoal(row.goal)
      else builder.addRow(row, options)
    }
    const head = reading.headRow === null || options.isOwn ? [] : (table.rows[reading.headRow] ?? [])
    const texts = [...new Set(head)].map(textOf).filter((text) => text !== '')
    if (texts.length > 0) headings.add(texts.join(' · '))
  }
  const { plan, leftovers } = builder
  return { plan: withoutEmpty(plan), leftovers, headings: [...headings], doubts: doubts.all }
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

const isWritten = ({ status, reflections, doubts: _, ...texts }: DraftAction): boolean =>
  status !== null || reflections.length > 0 || Object.values(texts).some((text) => !isBlank(text))
