import type { Language } from '../../i18n/languages.ts'
import type { PlanTable } from '../plan-fields.ts'
import { fieldText, type PlanRow } from '../plan-rows.ts'
import type { ActionNode, LongTermNode, ShortTermNode } from '../plan-tree.ts'
import { inWords } from '../plan-words.ts'
import { detailFields, printedLabel } from './form-parts.ts'
import type { FormWords } from './words/nb.ts'

/** One line of the form's table: an action, or a goal that has none yet. */
export interface FormLine {
  longTerm: LongTermNode
  shortTerm: ShortTermNode | null
  action: ActionNode | null
}

export const formLines = (tree: readonly LongTermNode[]): FormLine[] =>
  tree.flatMap((longTerm) =>
    orNone(longTerm.shortTerm).flatMap((shortTerm) =>
      orNone(shortTerm?.actions).map((action) => ({ longTerm, shortTerm, action })),
    ),
  )

const orNone = <Node>(nodes: readonly Node[] = []): readonly (Node | null)[] =>
  nodes.length > 0 ? nodes : [null]

/** What a row says beside an action's own text, each detail that is filled in after its label. */
export const detailsOf = (table: PlanTable, row: PlanRow, words: FormWords, language: Language) =>
  detailFields(table).flatMap((field) => {
    const value = fieldText(row, field)
    const text =
      field === 'reflected_on' && value === '' ? words.undated : inWords(field, value, words, language)
    return text === '' ? [] : [{ field, label: printedLabel(words.fields[field]), text }]
  })

/** On paper: letters in a line of the third and of the fourth column, and lines on a page, at the least. */
const ACTION_LINE = 46
const REFLECTION_LINE = 34
const PAGE = 28

/** Whether a row can be kept on one page; only one that cannot is torn. */
export function fitsOnPage(
  { action, reflections }: ActionNode,
  words: FormWords,
  language: Language,
): boolean {
  const details = (table: PlanTable, row: PlanRow) =>
    detailsOf(table, row, words, language).map(({ label, text }) => `${label} ${text}`)
  const reflected = reflections.flatMap((row) => details('reflections', row))
  return (
    linesOf([action.body, ...details('actions', action)], ACTION_LINE) <= PAGE &&
    linesOf(reflected, REFLECTION_LINE) <= PAGE
  )
}

const linesOf = (texts: readonly string[], width: number): number =>
  texts
    .flatMap((text) => text.split('\n'))
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / width)), 0)
