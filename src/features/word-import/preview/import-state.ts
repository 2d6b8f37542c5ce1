import type { Source } from '../document/read-source.ts'
import { tablesOf } from '../document/source-document.ts'
import { type BuiltPlan, buildPlan } from '../understanding/build-plan.ts'
import type { Doubt, DoubtAnswers } from '../understanding/doubts.ts'
import { type FoundAnswers, findAnswers, type SoughtQuestion } from '../understanding/find-answers.ts'
import { guessReadings, guessTables, isOwnForm, type TableReading } from '../understanding/match-columns.ts'
import { goalLines, planPieces } from '../understanding/plan-pieces.ts'
import { type DraftRow, draftRows, type RowIds } from './draft-rows.ts'
import { type CorrectedRow, corrected, type RowCorrections, takenRows } from './row-corrections.ts'

/** A part of an assignment whose questions may be answered in the file. */
export interface QuestionPart {
  id: string
  title: string
  /** Each leader answers for themselves. */
  isPersonal: boolean
  questions: (SoughtQuestion & { title: string })[]
}

/** What the reader has chosen, and may choose otherwise, of how a file is read. */
export interface Choices {
  tables: readonly number[]
  readings: readonly TableReading[]
  isSplit: boolean
  /** To what had to be guessed. */
  doubts: DoubtAnswers
  /** Rows that were corrected, or left out. */
  corrections: RowCorrections
  /** Null: none. Undefined: the one that fits best. */
  partId: string | null | undefined
  /** Answers that were corrected, by question. */
  texts: Readonly<Record<string, string>>
  /** Whether an answer is brought in, where that was chosen. */
  isTaken: Readonly<Record<string, boolean>>
}

export interface AnswerDraft {
  questionId: string
  title: string
  text: string
  /** What stands there already. */
  existing: string
  isTaken: boolean
}

export interface ImportDraft extends Omit<BuiltPlan, 'plan'> {
  /** All rows that were read, in order. */
  rows: CorrectedRow[]
  /** Those of them that are brought in. */
  taken: CorrectedRow[]
  part: QuestionPart | null
  answers: AnswerDraft[]
}

/** How the file is read until something else is chosen. */
export function firstChoices({ document }: Source): Choices {
  const tables = tablesOf(document)
  return {
    tables: guessTables(tables),
    readings: guessReadings(tables),
    isSplit: true,
    doubts: {},
    corrections: {},
    partId: undefined,
    texts: {},
    isTaken: {},
  }
}

type TableChoices = Pick<Choices, 'tables' | 'readings' | 'isSplit' | 'doubts'>

/** What stands in the tables that were chosen, before anything of it is corrected. */
export interface ReadPlan extends Omit<BuiltPlan, 'plan'> {
  rows: DraftRow[]
}

export function readPlan(
  source: Source,
  { tables, readings, isSplit, doubts }: TableChoices,
  ids?: RowIds,
): ReadPlan {
  const pieces = planPieces(source.document.blocks, tables, readings)
  const { plan, ...rest } = buildPlan(pieces, isSplit, doubts)
  return { rows: draftRows(plan, ids), ...rest }
}

export interface FoundPart {
  part: QuestionPart | null
  found: FoundAnswers
}

/** What stands outside the plan, as answers to the part that was chosen, or else the one most of which is answered. */
export function foundPart(
  source: Source,
  { tables, readings, partId }: Pick<Choices, 'tables' | 'readings' | 'partId'>,
  parts: readonly QuestionPart[],
): FoundPart {
  const { blocks } = source.document
  const pieces = planPieces(blocks, tables, readings)
  const plans = new Set(pieces.flatMap((piece) => ('table' in piece ? [piece.table] : [])))
  const lines = goalLines(pieces)
  const answersTo = (part: QuestionPart | null) => findAnswers(blocks, part?.questions ?? [], plans, lines)
  const candidates = partId === undefined ? parts : parts.filter(({ id }) => id === partId)
  const found = candidates.map((part) => ({ part, found: answersTo(part) }))
  if (partId !== undefined && found[0]) return found[0]
  const best = found.toSorted((a, b) => written(b.found) - written(a.found))[0]
  return best && written(best.found) > 0 ? best : { part: null, found: answersTo(null) }
}

const written = ({ answers }: FoundAnswers): number =>
  [...answers.values()].filter((text) => text !== '').length

/** What would be brought in with these choices. */
export function draftOf(
  read: ReadPlan,
  { part, found }: FoundPart,
  { texts, isTaken, corrections }: Pick<Choices, 'texts' | 'isTaken' | 'corrections'>,
  existing: Readonly<Record<string, string>>,
): ImportDraft {
  const answers = (part?.questions ?? []).map(({ id, title }) => ({
    questionId: id,
    title,
    text: texts[id] ?? found.answers.get(id) ?? '',
    existing: existing[id] ?? '',
    // What is there already is kept unless it is chosen to write on.
    isTaken: isTaken[id] ?? !existing[id],
  }))
  const rows = corrected(read.rows, corrections)
  const leftovers = [...found.leftovers, ...read.leftovers]
  return { ...read, rows, taken: takenRows(rows), leftovers, part, answers }
}

/** What is still guessed of the rows that are brought in. */
export const openDoubts = ({ taken }: ImportDraft): Doubt[] =>
  taken.flatMap(({ doubts }) => doubts.filter(({ isAnswered }) => !isAnswered))

/** Answers that will be written. */
export const takenAnswers = ({ answers }: ImportDraft): AnswerDraft[] =>
  answers.filter(({ text, isTaken }) => isTaken && /\S/.test(text))

/** Whether a cell with several goals is ever divided: not in a table that the app itself has written. */
export const canSplit = (source: Source, { tables, readings }: Choices): boolean =>
  planPieces(source.document.blocks, tables, readings).some(
    (piece) => 'table' in piece && !isOwnForm(piece.table, piece.reading),
  )

/** As it will stand in the answer: written on where something is there. */
export const resultingText = ({ existing, text }: AnswerDraft): string =>
  existing === '' ? text : `${existing}\n\n${text}`
