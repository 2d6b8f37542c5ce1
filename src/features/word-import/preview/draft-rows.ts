import { formatDate } from '../../../shared/i18n/format.ts'
import type { Language } from '../../../shared/i18n/languages.ts'
import { planLabels, printedLabel } from '../../../shared/plan/form/labels.ts'
import { isBlank } from '../document/source-document.ts'
import { joined } from '../understanding/labelled-lines.ts'
import type { DraftAction, DraftLongTerm, DraftReflection } from '../understanding/plan-draft.ts'

/** From the outermost in. */
export const rowKinds = ['longTerm', 'shortTerm', 'action', 'reflection'] as const
export type RowKind = (typeof rowKinds)[number]

const actionFields = ['body', 'assumption', 'teacherSupport', 'responsible', 'timeframe'] as const
const reflectionFields = ['outcome', 'evidence'] as const
export type TextField = (typeof actionFields)[number] | (typeof reflectionFields)[number]

/** The texts of each kind of row, the main one first. */
export const rowFields = {
  longTerm: ['body'],
  shortTerm: ['body'],
  action: actionFields,
  reflection: reflectionFields,
} as const satisfies Record<RowKind, readonly TextField[]>

/** One row of a plan that has been read: it stands under the last one above it of an outer kind. */
export interface DraftRow {
  id: string
  /** What it is known by also when the file is read otherwise: its texts, and which of those that say the same. */
  key: string
  kind: RowKind
  texts: Partial<Record<TextField, string>>
  status: DraftAction['status']
  reflectedOn: DraftReflection['reflectedOn']
  verdict: DraftReflection['verdict']
}

/** A plan's rows in the order they are read. */
export function draftRows(plan: readonly DraftLongTerm[]): DraftRow[] {
  const seen = new Map<string, number>()
  const rowOf = (kind: RowKind, source: Partial<DraftAction & DraftReflection>): DraftRow => {
    const texts = Object.fromEntries(rowFields[kind].map((field) => [field, source[field] ?? '']))
    const said = Object.values(texts).join('\n')
    const count = (seen.get(said) ?? 0) + 1
    seen.set(said, count)
    const { status = null, reflectedOn = null, verdict = null } = source
    return { id: crypto.randomUUID(), key: `${count} ${said}`, kind, texts, status, reflectedOn, verdict }
  }
  return plan.flatMap((longTerm) => [
    rowOf('longTerm', longTerm as Pick<DraftAction, 'body'>),
    ...longTerm.shortTerm.flatMap((shortTerm) => [
      rowOf('shortTerm', shortTerm as Pick<DraftAction, 'body'>),
      ...shortTerm.actions.flatMap((action) => [
        rowOf('action', action),
        ...action.reflections.map((reflection) => rowOf('reflection', reflection)),
      ]),
    ]),
  ])
}

/** All that a row says, as one text: what its details are stands before them, as in the form. */
export function wholeText(
  { kind, texts, status, reflectedOn, verdict }: DraftRow,
  language: Language,
): string {
  const labels = planLabels[language]
  const details = {
    ...texts,
    status: status ? labels.status[status] : '',
    reflectedOn: reflectedOn ? formatDate(reflectedOn, language) : '',
    verdict: verdict ? labels.verdict[verdict] : '',
  }
  const [main, ...others] = rowFields[kind]
  return [...others, 'status', 'reflectedOn', 'verdict'].reduce((text, name) => {
    const detail = details[name as keyof typeof details] ?? ''
    const label = printedLabel(labels.fields[name as keyof typeof labels.fields])
    return isBlank(detail) ? text : joined(text, `${label} ${detail}`)
  }, texts[main] ?? '')
}
