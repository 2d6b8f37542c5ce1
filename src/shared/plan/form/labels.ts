import type { Language } from '../../i18n/languages.ts'
import { type FieldOf, fieldsOf, type PlanTable } from '../plan-fields.ts'
import { formWords as en } from './words/en.ts'
import { type FormWords, formWords as nb } from './words/nb.ts'
import { formWords as nn } from './words/nn.ts'

/**
 * The words of the form, as they stand in a Word file of a plan. In all languages at once, since a file that comes back
 * may have been written in any of them.
 *
 * The form is one table with a row of four titles and one of what they ask. Below, one row per action. A line of a
 * text is a paragraph.
 * - A goal's cell holds its text alone, in later rows what `recalledGoal` says of it.
 * - An action's cell holds its text, then the details that are filled in, in the order of `planFields`. The status is
 *   always there, so that an action without text is an action too.
 * - A reflection begins with its date, or that it has none; the next date begins the next reflection of the same action.
 * - A detail begins with a paragraph that opens with `printedLabel`, in bold, one space, and the first line of its
 *   text. Nothing else in the table's body is bold: a text that opens with the same words, which are then not bold, is
 *   a text.
 */
export const planLabels: Record<Language, FormWords> = { nb, nn, en }

/** The fields of a row that stand after a label: all but a goal's or an action's own text. */
export const detailFields = <Table extends PlanTable>(table: Table): DetailOf<Table>[] =>
  fieldsOf(table).filter((field): field is DetailOf<Table> => field !== 'body')

export type DetailOf<Table extends PlanTable> = Exclude<FieldOf<Table>, 'body'>

/** A label as it stands before its text. */
export const printedLabel = (label: string): string => (/[?…]$/.test(label) ? label : `${label}:`)

/** What stands over the form's four columns, each with its help. */
export const formHeads = (columns: FormWords['columns']) =>
  [
    [columns.longTerm, columns.longTermHelp],
    [columns.shortTerm, ''],
    [columns.action, columns.actionHelp],
    [columns.reflection, columns.reflectionHelp],
  ] as const
