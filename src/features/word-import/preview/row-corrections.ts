import type { Language } from '../../../shared/i18n/languages.ts'
import { mainField } from '../../../shared/plan/plan-fields.ts'
import type { RowKind } from '../../../shared/plan/plan-tree.ts'
import { isBlank } from '../document/source-document.ts'
import { joined } from '../understanding/labelled-lines.ts'
import {
  type DraftRow,
  noChoices,
  rowKinds,
  type TextField,
  tableOf,
  textFields,
  wholeText,
} from './draft-rows.ts'

/** What is corrected of one row. */
export interface RowCorrection {
  isLeftOut?: boolean
  /** Another kind than it was read as. */
  kind?: RowKind
  texts?: Partial<Record<TextField, string>>
  /** Each line of its main text is a row of its own. */
  isDivided?: boolean
  /** What it says stands in the row above, of the same kind; what stands under it stands under that one. Null: no longer. */
  joined?: Joined | null
}

/** The texts of the row above, as they were and with what was joined to them. */
interface Joined {
  before: DraftRow['texts']
  after: DraftRow['texts']
}

/** By the rows' keys. A correction of a row that is not there as the file is read now waits until it is there again. */
export type RowCorrections = Readonly<Record<string, RowCorrection>>

export interface CorrectedRow extends DraftRow {
  /** As it was read; null for one that was only put in over another. */
  source: DraftRow | null
  /** Left out with the row it stands under. */
  isUnderLeftOut: boolean
  isLeftOut: boolean
  isDivided: boolean
  /** The row of the same kind before it, under the same. */
  above: CorrectedRow | null
  /** What was joined to it last; null when something was written in it since. */
  joined: (Joined & { row: DraftRow }) | null
}

/** The rows with what is corrected of them, and where one has lost the row it stood under, an empty one for it. */
export function corrected(rows: readonly DraftRow[], corrections: RowCorrections): CorrectedRow[] {
  const made: CorrectedRow[] = []
  /** The row that is open of each kind. */
  const open: (CorrectedRow | undefined)[] = []
  function add(row: DraftRow, source: DraftRow | null, isLeftOut = false) {
    const depth = rowKinds.indexOf(row.kind)
    const isUnderLeftOut = depth > 0 && (open[depth - 1]?.isLeftOut ?? false)
    const above = open[depth] ?? null
    open.length = depth
    open[depth] = {
      ...row,
      source,
      isUnderLeftOut,
      isLeftOut: isLeftOut || isUnderLeftOut,
      isDivided: source !== null && (corrections[row.key]?.isDivided ?? false),
      above: above?.isLeftOut ? null : above,
      joined: null,
    }
    made.push(open[depth])
  }
  function addEmpty(kind: RowKind, under: DraftRow) {
    const row = emptyRow(kind, under)
    const { isLeftOut, texts = {} } = corrections[row.key] ?? {}
    add({ ...row, texts: { ...row.texts, ...texts } }, null, isLeftOut)
  }
  for (const row of rows) {
    const { isLeftOut, isDivided, ...correction } = corrections[row.key] ?? {}
    const now = withCorrection(row, correction)
    const depth = rowKinds.indexOf(now.kind)
    const into = open[depth]
    if (correction.joined && into) {
      if (isSame(into, correction.joined.after)) into.joined = { ...correction.joined, row }
      open.length = depth + 1
      continue
    }
    for (const [above, kind] of rowKinds.slice(0, depth).entries()) {
      if (!open[above]) addEmpty(kind, row)
    }
    const [first = now, ...others] = isDivided ? divided(now) : [now]
    add(first, row, isLeftOut)
    for (const other of others) {
      const { isLeftOut: isOtherLeftOut, ...correction } = corrections[other.key] ?? {}
      add(withCorrection(other, correction), null, isLeftOut || isOtherLeftOut)
    }
  }
  return made
}

/** Each line of its main text by itself; what else the row says stays with the first. */
function divided(row: DraftRow): DraftRow[] {
  const [main = 'body'] = textFields(row.kind)
  const lines = linesIn(row)
  return lines.map((line, at) =>
    at === 0
      ? { ...row, texts: { ...row.texts, [main]: line } }
      : {
          ...emptyRow(row.kind, row),
          id: `${row.id.slice(0, 24)}${at.toString(16).padStart(12, '0')}`,
          key: `${row.key}/${at}`,
          texts: textsOf(row.kind, { [main]: line }),
        },
  )
}

/** The lines a row can be divided at, without the marks of a list. */
export const linesIn = ({ kind, texts }: DraftRow): string[] =>
  (texts[textFields(kind)[0] ?? 'body'] ?? '')
    .split('\n')
    .map((line) => line.replace(/^\s*[–•-]\s+/, '').trim())
    .filter((line) => line !== '')

/** Of another kind it has no details: what they said stands in its text. */
function withCorrection(row: DraftRow, { kind = row.kind, texts }: RowCorrection): DraftRow {
  if (kind === row.kind) return texts ? { ...row, texts: { ...row.texts, ...texts } } : row
  return { ...emptyRow(kind, row), id: row.id, key: row.key, texts: textsOf(kind, texts) }
}

/** One more correction of the same row. Another kind begins anew. */
export const further = (before: RowCorrection = {}, next: RowCorrection): RowCorrection =>
  next.kind ? { ...before, ...next } : { ...before, ...next, texts: { ...before.texts, ...next.texts } }

/** What to correct for a row to stand in the one above it: of both. What is no text is said in words. */
export function asJoined({ above, ...row }: CorrectedRow, language: Language): [string, RowCorrection][] {
  if (!above) return []
  const main = mainField(tableOf[row.kind]) as TextField
  const facts = wholeText({ ...row, texts: {} }, language)
  const before = textsOf(row.kind, above.texts)
  const texts = Object.fromEntries(
    textFields(row.kind).map((field) => [field, joined(before[field] ?? '', row.texts[field] ?? '')]),
  )
  const after = { ...texts, [main]: joined(texts[main] ?? '', facts) }
  return [
    [above.key, { texts: after }],
    [row.key, { joined: { before, after } }],
  ]
}

const isSame = ({ kind, texts }: DraftRow, others: DraftRow['texts']): boolean =>
  textFields(kind).every((field) => texts[field] === others[field])

/** What to correct for the two to be as they were before they were joined. */
export const asParted = ({ key, joined }: CorrectedRow): [string, RowCorrection][] =>
  joined
    ? [
        [key, { texts: joined.before }],
        [joined.row.key, { joined: null }],
      ]
    : []

/** What to correct for a row to be of another kind, with all that it says. */
export function asKind({ source, ...row }: CorrectedRow, kind: RowKind, language: Language): RowCorrection {
  const text = wholeText(row, language)
  // Back to what it was read as, and nothing else was changed meanwhile.
  if (kind === source?.kind && text === wholeText(source, language)) return { kind, texts: {} }
  return { kind, texts: textsOf(kind, { [mainField(tableOf[kind])]: text }) }
}

const textsOf = (kind: RowKind, texts: DraftRow['texts'] = {}): DraftRow['texts'] =>
  Object.fromEntries(textFields(kind).map((field) => [field, texts[field] ?? '']))

/** Always the same over the same row, so that the page knows it again: another digit where an id has its version. */
function emptyRow(kind: RowKind, { id, key }: DraftRow): DraftRow {
  const depth = rowKinds.indexOf(kind)
  return {
    id: `${id.slice(0, 14)}${depth}${id.slice(15)}`,
    key: `${depth} over ${key}`,
    kind,
    texts: textsOf(kind),
    ...noChoices,
    doubts: [],
  }
}

/** The rows that are brought in: not those left out, nor an empty one under which nothing is brought in. */
export function takenRows(rows: readonly CorrectedRow[]): CorrectedRow[] {
  const taken: CorrectedRow[] = []
  for (const row of rows.toReversed()) {
    const depth = rowKinds.indexOf(row.kind)
    const below = taken.at(-1)
    const hasUnder = below !== undefined && rowKinds.indexOf(below.kind) > depth
    if (!row.isLeftOut && (hasUnder || isWritten(row))) taken.push(row)
  }
  return taken.reverse()
}

/** The rows that are not, with something to show. */
export const leftOutRows = (rows: readonly CorrectedRow[]): CorrectedRow[] =>
  rows.filter((row) => row.isLeftOut && isWritten(row))

const isWritten = ({ texts, status, verdict, decision }: DraftRow): boolean =>
  status !== null ||
  verdict !== null ||
  decision !== null ||
  Object.values(texts).some((text) => !isBlank(text))
