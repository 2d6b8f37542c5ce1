import type { Language } from '../../../shared/i18n/languages.ts'
import { printedLabel } from '../../../shared/plan/form/form-parts.ts'
import { planLabels } from '../../../shared/plan/form/labels.ts'
import {
  fieldsOf,
  mainField,
  type PlanField,
  type PlanTable,
  type TextFieldOf,
  textFieldsOf,
} from '../../../shared/plan/plan-fields.ts'
import type { RowKind } from '../../../shared/plan/plan-tree.ts'
import { inWords } from '../../../shared/plan/plan-words.ts'
import { isBlank } from '../document/source-document.ts'
import type { Doubt } from '../understanding/doubts.ts'
import { joined } from '../understanding/labelled-lines.ts'
import type { DraftAction, DraftLongTerm, DraftReflection } from '../understanding/plan-draft.ts'

/** From the outermost in. */
export const rowKinds = ['longTermGoal', 'shortTermGoal', 'action', 'reflection'] as const satisfies RowKind[]

/** The table that each kind of row is kept in. */
export const tableOf = {
  longTermGoal: 'goals',
  shortTermGoal: 'goals',
  action: 'actions',
  reflection: 'reflections',
} as const satisfies Record<RowKind, PlanTable>

export type TextField = TextFieldOf<PlanTable>

/** The texts of each kind of row. */
export const textFields = (kind: RowKind): TextField[] => textFieldsOf(tableOf[kind])

/** One row of a plan that has been read: it stands under the last one above it of an outer kind. */
export interface DraftRow {
  id: string
  /** What it is known by also when the file is read otherwise: its texts, and which of those that say the same. */
  key: string
  kind: RowKind
  texts: Partial<Record<TextField, string>>
  status: DraftAction['status']
  reflected_on: DraftReflection['reflected_on']
  check_on: DraftReflection['check_on']
  verdict: DraftReflection['verdict']
  decision: DraftReflection['decision']
  /** What is asked at it. */
  doubts: readonly Doubt[]
}

/** The ids of rows by their keys, kept while a file is read one way and another, so that the page knows a row again. */
export type RowIds = Map<string, string>

/** What a row says beside its texts, as long as the file says nothing. */
export const noChoices = {
  status: null,
  reflected_on: null,
  check_on: null,
  verdict: null,
  decision: null,
} satisfies Partial<DraftRow>

/** A plan's rows in the order they are read. */
export function draftRows(plan: readonly DraftLongTerm[], ids: RowIds = new Map()): DraftRow[] {
  const seen = new Map<string, number>()
  const rowOf = (kind: RowKind, source: Partial<DraftAction & DraftReflection>): DraftRow => {
    const texts = Object.fromEntries(textFields(kind).map((field) => [field, source[field] ?? '']))
    const said = Object.values(texts).join('\n')
    const count = (seen.get(said) ?? 0) + 1
    seen.set(said, count)
    const key = `${count} ${said}`
    const id = ids.get(key) ?? crypto.randomUUID()
    ids.set(key, id)
    const { status, reflected_on, check_on, verdict, decision, doubts = [] } = { ...noChoices, ...source }
    return { id, key, kind, texts, status, reflected_on, check_on, verdict, decision, doubts }
  }
  return plan.flatMap((longTerm) => [
    rowOf('longTermGoal', longTerm as Pick<DraftAction, 'body'>),
    ...longTerm.shortTerm.flatMap((shortTerm) => [
      rowOf('shortTermGoal', shortTerm as Pick<DraftAction, 'body'>),
      ...shortTerm.actions.flatMap((action) => [
        rowOf('action', action),
        ...action.reflections.map((reflection) => rowOf('reflection', reflection)),
      ]),
    ]),
  ])
}

/** All that a row says, as one text: what its details are stands before them, as in the form. */
export function wholeText(row: DraftRow, language: Language): string {
  const words = planLabels[language]
  const table = tableOf[row.kind]
  const main = mainField(table)
  const others = fieldsOf(table).filter((field) => field !== main)
  return others.reduce(
    (text, field) => {
      const detail = inWords(field, valueIn(row, field), words, language)
      return isBlank(detail) ? text : joined(text, `${printedLabel(words.fields[field])} ${detail}`)
    },
    valueIn(row, main),
  )
}

/** What stands in a field, where the file says. */
export const valueIn = ({ texts, ...row }: DraftRow, field: PlanField): string =>
  texts[field as TextField] ?? row[field as keyof typeof noChoices] ?? ''
