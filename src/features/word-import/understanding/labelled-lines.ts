import { readDate } from '../../../shared/plan/form/form-date.ts'
import { type DetailOf, detailFields, printedLabel } from '../../../shared/plan/form/form-parts.ts'
import { planLabels } from '../../../shared/plan/form/labels.ts'
import type { FormWords } from '../../../shared/plan/form/words/nb.ts'
import { type ChoiceField, isChoiceField, isDateField } from '../../../shared/plan/plan-fields.ts'
import type { Line } from '../document/source-document.ts'
import type { DraftAction, DraftReflection } from './plan-draft.ts'

export type ActionDetail = DetailOf<'actions'>
export type ReflectionDetail = DetailOf<'reflections'>
type Detail = ActionDetail | ReflectionDetail

/** A line that says itself what it is: «Fordi vi antar at: …». */
export interface Labelled<Name extends Detail = Detail> {
  detail: Name
  text: string
}

/** As people write them who have not got the app's own form: at the beginning of a line, and set off from what follows. */
const written: Partial<Record<Detail, RegExp>> = {
  // The phrase that the programme teaches needs nothing after it; a word alone does.
  assumption:
    /^((dette )?(fordi )?(vi|jeg|eg) (antar|antek|tror|trur|tenker|tenkjer|går ut fr[aå]|forventer|forventar|ventar)( oss)?,? at|fordi(?= \p{L})|because( we assume that)?(?= \p{L})|(fordi( (vi|jeg|eg) (antar|antek))?|antak\w+|antag\w+|begrunnelse|grunngjeving|hvorfor|kvifor|assumption|why)\s*(?=…|\.{3}|[:–-]|$))\s*(…|\.{3}|[:–-])?\s*:?/iu,
  teacher_support:
    /^((slik|hvordan|korleis) støtt[^:]{0,60}|(støtte|stønad) til [^:]{0,40}|lær[ae]rstøtte|støtte|support[^:]{0,40}|how it supports[^:]{0,40})\s*:/iu,
  responsible: /^(hvem|kven|who|ansvar|ansvarl[ei]g\w?|responsible)\s*:/iu,
  timeframe: /^(når|tid|tidsrom|tidspunkt|tidsramme|frist|periode|when|time( ?frame)?)\s*:/iu,
  status: /^status\s*:/iu,
  reflected_on: /^(dato|date)\s*:/iu,
  expectation:
    /^(hva (venter|forventer) (vi|jeg|eg) å se|kva (ventar|forventar) (vi|eg) å sjå|what do (i|we) expect to see)\s*[?:]+/iu,
  outcome: /^(hvordan gikk det|korleis gjekk det|how did it go)\s*[?:]+/iu,
  evidence: /^(hvordan vet (jeg|vi) det|korleis veit (eg|vi) det|how do (i|we) know)\s*[?:]+/iu,
  verdict: /^(antakelsen|antagelsen|antakinga|the assumption)\s*:/iu,
}

/** The label a line of an action's cell opens with. `isOwn`: of the app's own form, where labels are in bold. */
export const actionLabel = (line: Line, isOwn: boolean) => labelOf(line, detailFields('actions'), isOwn)
export const reflectionLabel = (line: Line, isOwn: boolean) =>
  labelOf(line, detailFields('reflections'), isOwn)

function labelOf<Name extends Detail>(
  line: Line,
  details: readonly Name[],
  isOwn: boolean,
): Labelled<Name> | null {
  for (const detail of details) {
    const label = isOwn ? printedAt(line, detail) : writtenAt(line, detail)
    if (label === null) continue
    const text = line.text.slice(label.length).replace(isOwn ? /^ / : /^\s+/, '')
    if (isReadable(detail, text)) return { detail, text }
  }
  return null
}

const languages = Object.values(planLabels)

function printedAt({ text, bold }: Line, detail: Detail): string | null {
  const labels = languages.map(({ fields }) => printedLabel(fields[detail]))
  return labels.find((label) => bold === label && text.startsWith(label)) ?? null
}

function writtenAt(line: Line, detail: Detail): string | null {
  const printed = languages.map(({ fields }) => printedLabel(fields[detail]))
  return printed.find((label) => line.text.startsWith(label)) ?? written[detail]?.exec(line.text)?.[0] ?? null
}

/** What can only be one of a few words, or a date, and is not, is a text like any other. */
function isReadable(detail: Detail, text: string): boolean {
  if (isChoiceField(detail)) return wordIn(detail, text) !== null
  return !isDateField(detail) || readDate(text) !== null || isUndated(text)
}

/** The app's own form says so where a reflection has no date. */
const isUndated = (text: string): boolean => languages.some(({ undated }) => undated === text.trim())

/** Which of the few words it is, in any of the languages. */
function wordIn<Kind extends ChoiceField>(kind: Kind, text: string) {
  const sought = text.trim().toLowerCase()
  const all = languages.flatMap((labels) => Object.entries<string>(labels[kind]))
  const found = all.find(([, shown]) => shown.toLowerCase() === sought)
  return (found?.[0] ?? null) as keyof FormWords[Kind] | null
}

/** A status as people write one in a column of its own; null for a text that says more. */
export function statusIn(text: string): DraftAction['status'] {
  const written: [RegExp, DraftAction['status']][] = [
    [/^(gjennomført|ferdig|utført|fullført|done)\.?$/i, 'done'],
    [/^(i gang|påbegynt|påbyrja|pågår|under arbeid|under way)\.?$/i, 'ongoing'],
    [/^(ikke startet|ikkje starta|ikke påbegynt|ikkje påbyrja|planlagt|planlagd|planned)\.?$/i, 'planned'],
  ]
  return wordIn('status', text) ?? written.find(([like]) => like.test(text.trim()))?.[1] ?? null
}

/** Puts a detail's text in its place. */
export function setActionDetail(action: DraftAction, detail: ActionDetail, text: string) {
  if (detail === 'status') action.status = wordIn('status', text)
  else action[detail] = joined(action[detail], text)
}

export function setReflectionDetail(reflection: DraftReflection, detail: ReflectionDetail, text: string) {
  if (detail === 'verdict') reflection.verdict = wordIn('verdict', text)
  else if (detail === 'decision') reflection.decision = wordIn('decision', text)
  else if (detail === 'reflected_on' || detail === 'check_on') reflection[detail] = readDate(text)
  else reflection[detail] = joined(reflection[detail], text)
}

/** One after the other; the second is never in place of the first. */
export const joined = (first: string, second: string): string =>
  first === '' || second === '' ? first + second : `${first}\n${second}`
