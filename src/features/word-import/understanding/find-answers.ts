import { type Block, isBlank, type Line, type SourceTable } from '../document/source-document.ts'
import { normalise } from './normalise.ts'

/** A question as it may stand in a file: with what it has in common with others or without, in both standards. */
export interface SoughtQuestion {
  id: string
  texts: string[]
}

export interface FoundAnswers {
  /** By question id. A question that stands there without an answer is in it with an empty text. */
  answers: Map<string, string>
  /** What stands outside the plan's tables and answers no question. */
  leftovers: string[]
}

/** How alike two texts must be to be the same question: some words more or less, or otherwise written. */
const ALIKE = 0.72

/** What is written under each question, up to the next one, a heading or the plan's table. */
export function findAnswers(
  blocks: readonly Block[],
  questions: readonly SoughtQuestion[],
  planTables: ReadonlySet<SourceTable>,
  planLines: ReadonlySet<Line> = new Set(),
): FoundAnswers {
  const answers = new Map<string, string[]>()
  const leftovers: string[] = []
  let open: string | null = null
  const take = (line: Line, isHeading: boolean) => {
    for (const text of line.text.split('\n')) {
      const found = questionIn(text, questions)
      if (found) open = found.id
      else if (isHeading) open = null
      const rest = found ? found.rest : text
      if (found && !answers.has(found.id)) answers.set(found.id, [])
      if (isBlank(rest) && (found || !open)) continue
      if (open) answers.get(open)?.push(line.isItem && !found ? `– ${rest}` : rest)
      else leftovers.push(rest)
    }
  }
  for (const block of blocks) {
    if (block.kind === 'line') {
      if (planLines.has(block.line)) open = null
      else take(block.line, block.isHeading)
    } else {
      // An answer does not go on below a table, whether it is the plan or a form of its own.
      open = null
      if (planTables.has(block.table)) continue
      for (const cell of new Set(block.table.rows.flat())) for (const line of cell.lines) take(line, false)
      open = null
    }
  }
  const joined = [...answers].map(([id, lines]) => [id, lines.join('\n').trim()] as const)
  return { answers: new Map(joined), leftovers: leftovers.filter((text) => !isBlank(text)) }
}

/** The question that a line is, or begins with; the rest is its answer, written on the same line. */
function questionIn(line: string, questions: readonly SoughtQuestion[]): { id: string; rest: string } | null {
  const mark = /[?:](?=\s|$)/.exec(line)
  const asked = mark ? line.slice(0, mark.index + 1) : line
  let best: { id: string; rest: string; alike: number } | null = null
  for (const { id, texts } of questions) {
    for (const text of texts) {
      const wholeLine = likeness(line, text)
      const start = likeness(asked, text)
      const alike = Math.max(wholeLine, start)
      if (alike < ALIKE || (best && best.alike >= alike)) continue
      best = { id, rest: wholeLine >= start ? '' : line.slice(asked.length).trim(), alike }
    }
  }
  return best
}

/** From 0 to 1: how many pairs of neighbouring letters two texts have in common. */
function likeness(one: string, other: string): number {
  if (one.length > 2 * other.length + 50) return 0
  const [first, second] = [pairsOf(one), pairsOf(other)]
  if (first.length === 0 || second.length === 0) return 0
  // Of very different length: a question quoted in an answer is not the question.
  if (Math.max(first.length, second.length) > 2 * Math.min(first.length, second.length)) return 0
  const left = new Map<string, number>()
  for (const pair of second) left.set(pair, (left.get(pair) ?? 0) + 1)
  const common = first.filter((pair) => {
    const count = left.get(pair) ?? 0
    if (count > 0) left.set(pair, count - 1)
    return count > 0
  })
  return (2 * common.length) / (first.length + second.length)
}

/** Without the number a question may bear: «3a)». */
function pairsOf(text: string): string[] {
  const letters = normalise(text.replace(/^\s*\d{1,2}\s*[a-z]?\s*[.):]\s*/i, ''))
  return Array.from({ length: Math.max(0, letters.length - 1) }, (_, at) => letters.slice(at, at + 2))
}
