import { isBlank, type Line } from '../document/source-document.ts'
import {
  actionLabel,
  joined,
  reflectionLabel,
  setActionDetail,
  setReflectionDetail,
} from './labelled-lines.ts'
import { type DraftAction, type DraftReflection, emptyAction } from './plan-draft.ts'
import { type Item, joinLines, splitAtItems, splitCell, whole } from './split-cell.ts'

export interface CellOptions {
  /** Whether a cell with several goals or actions becomes several rows. */
  isSplit: boolean
  /** Of the app's own form: nothing is to be guessed, and every line is as it was written. */
  isOwn: boolean
}

export const longTermTexts = (lines: readonly Line[], options: CellOptions): string[] =>
  texts(lines, options, splitAtItems)
export const shortTermTexts = (lines: readonly Line[], options: CellOptions): string[] =>
  texts(lines, options, splitCell)

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

function actionOf(lines: readonly Line[], { isSplit, isOwn }: CellOptions): DraftAction {
  const action = emptyAction()
  const sections = sectionsOf(lines, (line) => actionLabel(line, isOwn))
  for (const { detail, lines: written } of sections) {
    const text = textIn(written, isOwn, !isSplit)
    if (detail) setActionDetail(action, detail, text)
    else action.body = isOwn ? text : joined(action.body, text)
  }
  return action
}

/** The reflections of a cell: a new one begins with each date. */
export function reflectionsIn(lines: readonly Line[], { isOwn }: CellOptions): DraftReflection[] {
  const reflections: DraftReflection[] = []
  let open: DraftReflection | null = null
  for (const { detail, lines: written } of sectionsOf(lines, (line) => reflectionLabel(line, isOwn))) {
    const text = textIn(written, isOwn, true)
    if (!detail && isBlank(text)) continue
    if (!open || (detail === 'reflected_on' && (open.reflected_on !== null || isOwn))) {
      open = { reflected_on: null, outcome: '', evidence: '', verdict: null }
      reflections.push(open)
    }
    setReflectionDetail(open, detail ?? 'outcome', text)
  }
  return reflections
}

const textIn = (lines: readonly Line[], isOwn: boolean, isList: boolean): string =>
  isOwn ? lines.map(({ text }) => text).join('\n') : joinLines(lines, isList)

interface Section<Detail> {
  /** Null: what stands before any label. */
  detail: Detail | null
  lines: Line[]
}

/** The lines up to each label; the line with the label has it taken off. */
function sectionsOf<Detail>(
  lines: readonly Line[],
  labelOf: (line: Line) => { detail: Detail; text: string } | null,
): Section<Detail>[] {
  const sections: Section<Detail>[] = []
  for (const line of lines) {
    const label = labelOf(line)
    if (label) sections.push({ detail: label.detail, lines: [{ ...line, text: label.text, bold: '' }] })
    else if (sections.length === 0) sections.push({ detail: null, lines: [line] })
    else sections.at(-1)?.lines.push(line)
  }
  return sections
}
