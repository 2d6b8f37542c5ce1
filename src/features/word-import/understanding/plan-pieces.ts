import { type Block, type Line, tablesOf } from '../document/source-document.ts'
import type { PlanPiece } from './build-plan.ts'
import type { ColumnRole } from './column-roles.ts'
import { labelledGoal } from './goal-label.ts'
import type { TableReading } from './match-columns.ts'

/** What the plan is put together of, in the document's order: the tables that are chosen, and the goals over them. */
export function planPieces(
  blocks: readonly Block[],
  chosen: readonly number[],
  readings: readonly TableReading[],
): PlanPiece[] {
  const tables = tablesOf({ blocks })
  const plans = chosen.flatMap((at) => {
    const [table, reading] = [tables[at], readings[at]]
    return table && reading ? [{ table, reading }] : []
  })
  const columns = new Set<ColumnRole | null>(plans.flatMap(({ reading }) => reading.roles))
  const isPlan = (block: Block) => block.kind === 'table' && plans.some(({ table }) => table === block.table)
  const written = blocks.filter((block) => block.kind === 'table' || /\S/.test(block.line.text))
  return written.slice(0, written.findLastIndex(isPlan) + 1).flatMap((block, at, all): PlanPiece[] => {
    if (block.kind === 'table') return plans.filter(({ table }) => table === block.table)
    const goal = goalOf(block, all[at + 1], isPlan)
    return goal && !columns.has(goal.goal.role) ? [goal] : []
  })
}

type LineBlock = Extract<Block, { kind: 'line' }>

/** A line that says it is a goal, or names the next one as such, or is the heading of a table of actions. */
function goalOf(
  { line, isHeading }: LineBlock,
  next: Block | undefined,
  isPlan: (block: Block) => boolean,
): Extract<PlanPiece, { goal: unknown }> | null {
  const goal = labelledGoal(line.text)
  if (goal?.text) return { goal, lines: [line] }
  if (goal) {
    const isTold = next?.kind === 'line' && !labelledGoal(next.line.text)
    return isTold ? { goal: { ...goal, text: next.line.text.trim() }, lines: [line, next.line] } : null
  }
  // Unless it only says that a plan follows.
  const isTitle = /plan|skole|skule|mellomarbeid|tiltak|aksjon/i.test(line.text)
  const isOver = isHeading && !isTitle && next !== undefined && isPlan(next)
  return isOver ? { goal: { role: 'shortTerm', text: line.text.trim() }, lines: [line] } : null
}

/** The lines that became goals, and are nothing else. */
export const goalLines = (pieces: readonly PlanPiece[]): Set<Line> =>
  new Set(pieces.flatMap((piece) => ('goal' in piece ? piece.lines : [])))
