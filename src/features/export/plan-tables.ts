import type { Language } from '../../shared/i18n/languages.ts'
import { planLabels } from '../../shared/plan/form/labels.ts'
import {
  fieldsOf,
  isDateField,
  limitOf,
  type PlanField,
  type PlanTable,
} from '../../shared/plan/plan-fields.ts'
import { fieldText, type PlanRow } from '../../shared/plan/plan-rows.ts'
import { type LongTermNode, planTree } from '../../shared/plan/plan-tree.ts'
import { actionsInOrder } from '../../shared/plan/plan-walk.ts'
import { inWords } from '../../shared/plan/plan-words.ts'
import type { ExportedSchool } from './exported-school.ts'
import type { Cell, Column, Table } from './table.ts'
import type { ExportMessages } from './texts/nb.ts'

/** Goals, actions and reflections of all schools: a table each, every row with what it stands under. */
export function planTables(
  schools: readonly ExportedSchool[],
  { tables, columns }: ExportMessages,
  language: Language,
): Table[] {
  const { fields } = planLabels[language]
  const plans = schools.flatMap(({ region, name, plans }) =>
    plans.map(({ handedInAt, plan }) => ({ of: [region, name], handedInAt, tree: planTree(plan) })),
  )
  const areHandedIn = plans.some(({ handedInAt }) => handedInAt !== null)
  const rowsOf = (rows: (tree: LongTermNode[]) => Cell[][]) =>
    plans.flatMap(({ of, handedInAt, tree }) =>
      rows(tree).map((row) => [...of, ...(handedInAt === null ? [] : [{ at: handedInAt }]), ...row]),
    )
  const first: Column[] = [
    { title: columns.region, width: 18 },
    { title: columns.school, width: 28 },
    ...(areHandedIn ? [{ title: columns.handedInAt, width: 18 }] : []),
  ]
  const text = (title: string): Column => ({ title, width: 50 })
  const columnsOf = (table: PlanTable): Column[] =>
    fieldsOf(table).map((field) => ({ title: fields[field], width: widthOf(table, field) }))
  const cellsOf = (table: PlanTable, row: PlanRow): Cell[] =>
    fieldsOf(table).map((field) => cellOf(field, fieldText(row, field), language))

  return [
    {
      name: tables.goals,
      columns: [...first, text(fields.longTermGoal), text(fields.shortTermGoal)],
      rows: rowsOf((tree) =>
        tree.flatMap(({ goal, shortTerm }) =>
          shortTerm.length > 0 ? shortTerm.map((below) => [goal.body, below.goal.body]) : [[goal.body, null]],
        ),
      ),
    },
    {
      name: tables.actions,
      columns: [...first, text(fields.longTermGoal), text(fields.shortTermGoal), ...columnsOf('actions')],
      rows: rowsOf((tree) =>
        actionsInOrder(tree).map(({ longTerm, goal, action }) => [
          longTerm.body,
          goal.body,
          ...cellsOf('actions', action),
        ]),
      ),
    },
    {
      name: tables.reflections,
      columns: [
        ...first,
        text(fields.shortTermGoal),
        text(fields.body),
        text(fields.assumption),
        ...columnsOf('reflections'),
      ],
      rows: rowsOf((tree) =>
        actionsInOrder(tree).flatMap(({ goal, action, reflections }) =>
          reflections.map((reflection) => [
            goal.body,
            action.body,
            action.assumption,
            ...cellsOf('reflections', reflection),
          ]),
        ),
      ),
    },
  ]
}

/** A date, a choice and what is at most a line or two are narrower than a text. */
function widthOf(table: PlanTable, field: PlanField): number {
  if (isDateField(field)) return 12
  return limitOf(table, field) > 1_000 ? 50 : 20
}

function cellOf(field: PlanField, value: string, language: Language): Cell {
  if (isDateField(field)) return value === '' ? null : { day: value }
  return inWords(field, value, planLabels[language], language)
}
