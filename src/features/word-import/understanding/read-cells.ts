import { isChoiceField, isDateField } from '../../../shared/plan/plan-fields.ts'
import { isBlank, type Line } from '../document/source-document.ts'
import { datedText } from './dated-text.ts'
import { goalInColumn, labelledGoal, type StandingGoal } from './goal-label.ts'
import {
  actionLabel,
  joined,
  reflectionLabel,
  setActionDetail,
  setReflectionDetail,
} from './labelled-lines.ts'
import { type DraftAction, type DraftReflection, emptyAction, emptyReflection } from './plan-draft.ts'
import { type Item, joinLines, splitAtItems, splitCell, whole } from './split-cell.ts'

export interface CellOptions {
  /** Whether a cell with several goals or actions becomes several rows. */
  isSplit: boolean
  /** Of the app's own form: nothing is to be guessed, and every line is as it was written. */
  isOwn: boolean
}

/** The items of a cell that is a list and nothing else; null for any other. */
export function listTexts(lines: readonly Line[]): string[] | null {
  const items = splitAtItems(lines)
  const isList = items.length > 1 && items.every((item) => item.length === 1)
  return isList ? items.map((item) => joinLines(item)) : null
}

/** The goals of a column. In the app's own form each is as it was written. */
export function goalsIn(
  lines: readonly Line[],
  column: StandingGoal['role'],
  options: CellOptions,
): StandingGoal[] {
  const split = column === 'longTerm' ? splitAtLabels : splitCell
  const goals = texts(lines, options, split)
  return goals.map((text) => (options.isOwn ? { role: column, text } : goalInColumn(text, column)))
}

/** An overall goal in two paragraphs is one goal, unless the second says that it is another. */
const splitAtLabels = (lines: readonly Line[]): Item[] =>
  splitAtItems(lines).flatMap((item) => {
    const goals: Item[] = []
    for (const line of item) {
      const last = goals.at(-1)
      if (last && !labelledGoal(line.text)?.text) last.push(line)
      else goals.push([line])
    }
    return goals
  })

/** What a column of details says, a text for each action it may belong to. */
export const detailTexts = (lines: readonly Line[], { isSplit }: CellOptions): string[] =>
  texts(lines, { isSplit, isOwn: false }, splitCell)

function texts(
  lines: readonly Line[],
  { isSplit, isOwn }: CellOptions,
  split: (lines: readonly Line[]) => Item[],
): string[] {
  if (isOwn) return [lines.map(({ text }) => text).join('\n')]
  return (isSplit ? split(lines) : whole(lines)).map((item) => joinLines(item, !isSplit))
}

/** The actions of a cell, with what their lines say of themselves in fields of their own. */
export function actionsIn(lines: readonly Line[], options: CellOptions): DraftAction[] {
  if (options.isOwn) return lines.length > 0 ? [actionOf(lines, options)] : []
  if (!options.isSplit) return whole(lines).map((item) => actionOf(item, options))
  const items: Item[] = []
  for (const item of splitCell(lines)) {
    // «Fordi vi antar at …» on a line of its own is no action, but says something of the one above.
    const isDetail = item[0] !== undefined && actionLabel(item[0], false) !== null
    const last = items.at(-1)
    if (last && isDetail) last.push(...item)
    else items.push([...item])
  }
  return items.map((item) => actionOf(item, options))
}

/** «Hva: …», where the other lines of the cell say what they are too. */
const actionMark = /^(hva|kva|tiltak|aksjon|ledergrep|leiargrep)( \d{1,2})?\s*:\s*/i

function actionOf(lines: readonly Line[], { isSplit, isOwn }: CellOptions): DraftAction {
  const action = emptyAction()
  const sections = sectionsOf(lines, (line) => actionLabel(line, isOwn))
  for (const { detail, lines: written } of sections) {
    const text = textIn(written, isOwn, !isSplit)
    if (detail) setActionDetail(action, detail, text)
    else action.body = joined(action.body, isOwn ? text : text.replace(actionMark, ''))
  }
  return action
}

/** The reflections of a cell: a new one begins with each date. */
export function reflectionsIn(given: readonly Line[], { isOwn }: CellOptions): DraftReflection[] {
  const lines = isOwn ? given : given.flatMap(atDates)
  const reflections: DraftReflection[] = []
  let open: DraftReflection | null = null
  for (const { detail, lines: written } of sectionsOf(lines, (line) => reflectionLabel(line, isOwn))) {
    const text = textIn(written, isOwn, true)
    if (!detail && isBlank(text)) continue
    const isBegun =
      open !== null &&
      (open.reflected_on !== null || open.expectation !== '' || open.outcome !== '' || open.evidence !== '')
    if (!open || (detail === 'reflected_on' && (isBegun || isOwn))) {
      open = emptyReflection()
      reflections.push(open)
    }
    setReflectionDetail(open, detail ?? 'outcome', text)
  }
  return reflections
}

/** «12.11.2025: Det gikk fint» as the form writes it: the date on a line of its own. */
function atDates(line: Line): Line[] {
  return line.text.split('\n').flatMap((text) => {
    const dated = datedText(text)
    const rest = { ...line, text: dated?.text ?? text, bold: '' }
    return dated
      ? [{ text: `Dato: ${dated.reflected_on}`, isItem: false, bold: '' }, rest]
      : [{ ...line, text }]
  })
}

const textIn = (lines: readonly Line[], isOwn: boolean, isList: boolean): string =>
  isOwn ? lines.map(({ text }) => text).join('\n') : joinLines(lines, isList)

interface Section<Detail> {
  /** Null: what stands before any label. */
  detail: Detail | null
  lines: Line[]
}

/** A date or one of a few words: what follows is a text of its own. */
const isOneLine = (detail: string | null | undefined): boolean =>
  detail != null && (isDateField(detail) || isChoiceField(detail))

/** The lines up to each label; the line with the label has it taken off. */
function sectionsOf<Detail extends string>(
  lines: readonly Line[],
  labelOf: (line: Line) => { detail: Detail; text: string } | null,
): Section<Detail>[] {
  const sections: Section<Detail>[] = []
  for (const line of lines) {
    const label = labelOf(line)
    if (label) sections.push({ detail: label.detail, lines: [{ ...line, text: label.text, bold: '' }] })
    else if (sections.length === 0 || isOneLine(sections.at(-1)?.detail))
      sections.push({ detail: null, lines: [line] })
    else sections.at(-1)?.lines.push(line)
  }
  return sections
}
