import { type FieldOf, fieldsOf, type PlanTable } from '../plan-fields.ts'
import type { FormWords } from './words/nb.ts'

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
