import { isBlank, type Line } from '../document/source-document.ts'
import { type Doubt, noteDoubt, placeOf, type Way } from './doubts.ts'
import { joined } from './labelled-lines.ts'
import { type DraftAction, type DraftReflection, emptyReflection } from './plan-draft.ts'
import { type CellOptions, listTexts, reflectionsIn } from './read-cells.ts'
import { joinLines, splitCell } from './split-cell.ts'

/** What a row says of how it went, in both its columns. */
interface Told {
  outcome: Line[]
  evidence: Line[]
}

type Ask = (kind: 'reflection', about: string, actions: readonly DraftAction[], more: Way[]) => Doubt

/** The reflections of a row by the number of their action; null: the action the row goes on about. */
export function reflectionsOfRow(
  actions: readonly DraftAction[],
  { outcome, evidence }: Told,
  options: CellOptions,
  ask: Ask,
): { at: number | null; reflections: DraftReflection[] }[] {
  const { parts, doubt, way } = wayOf(actions, { outcome, evidence }, ask)
  const [first = [], second = []] = parts
  const isApart = way?.endsWith('+evidence')
  const pieces = way === 'each' ? parts : [isApart ? first : outcome]
  const known = joinLines([...(isApart ? second : []), ...evidence], true)
  const told = pieces.map((piece) => reflectionsIn(piece, options))
  addEvidence(told.at(-1), known)
  noteDoubt(told[0]?.[0], doubt)
  return told.flatMap((reflections, at) =>
    reflections.length > 0 ? [{ at: way && placeOf(way, at), reflections }] : [],
  )
}

/** A list with an item for each action is as clear as words; two paragraphs are as often what happened and how one knows. */
function wayOf(actions: readonly DraftAction[], { outcome, evidence }: Told, ask: Ask) {
  const isWritten = (lines: readonly Line[]) => lines.some(({ text }) => !isBlank(text))
  const parts = splitCell(outcome).map((part) => part.map((line) => ({ ...line, isItem: false })))
  if (actions.length < 2 || !isWritten([...outcome, ...evidence])) return { parts, doubt: null, way: null }
  const isForEach = parts.length === actions.length
  if (isForEach && listTexts(outcome)) return { parts, doubt: null, way: 'each' as const }
  const isTwo = parts.length === 2 && !isWritten(evidence)
  const doubt = ask('reflection', joinLines([...outcome, ...evidence]), actions, [
    ...(isTwo ? actions.map((_, at): Way => `${at}+evidence`) : []),
    ...(isForEach ? ['each' as const] : []),
  ])
  return { parts, doubt, way: doubt.way }
}

/** How one knows stands with the last that is told; alone it is a reflection too. */
function addEvidence(reflections: DraftReflection[] = [], evidence: string) {
  if (evidence === '') return
  if (reflections.length === 0) {
    reflections.push(emptyReflection())
  }
  const last = reflections.at(-1)
  if (last) last.evidence = joined(last.evidence, evidence)
}
