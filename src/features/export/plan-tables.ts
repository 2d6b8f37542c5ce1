import type { Language } from '../../shared/i18n/languages.ts'
import { planLabels, wordFor } from '../../shared/plan/form/labels.ts'
import { type FormLongTermGoal, planForm } from '../../shared/plan/form/plan-form.ts'
import type { ExportedSchool } from './exported-school.ts'
import type { Cell, Column, Table } from './table.ts'
import type { ExportMessages } from './texts/nb.ts'

/** Goals, actions and reflections of all schools: a table each, every row with what it stands under. */
export function planTables(
  schools: readonly ExportedSchool[],
  { tables, columns }: ExportMessages,
  language: Language,
): Table[] {
  const { fields, status, verdict } = planLabels[language]
  const plans = schools.flatMap(({ region, name, plans }) =>
    plans.map(({ handedInAt, plan }) => ({ of: [region, name], handedInAt, form: planForm(plan) })),
  )
  const areHandedIn = plans.some(({ handedInAt }) => handedInAt !== null)
  const rowsOf = (rows: (form: FormLongTermGoal[]) => Cell[][]) =>
    plans.flatMap(({ of, handedInAt, form }) =>
      rows(form).map((row) => [...of, ...(handedInAt === null ? [] : [{ at: handedInAt }]), ...row]),
    )
  const first: Column[] = [
    { title: columns.region, width: 18 },
    { title: columns.school, width: 28 },
    ...(areHandedIn ? [{ title: columns.handedInAt, width: 18 }] : []),
  ]
  const text = (title: string): Column => ({ title, width: 50 })
  const short = (title: string): Column => ({ title, width: 20 })

  return [
    {
      name: tables.goals,
      columns: [...first, text(fields.longTermGoal), text(fields.shortTermGoal)],
      rows: rowsOf((form) =>
        form.flatMap(({ body, shortTerm }) =>
          shortTerm.length > 0 ? shortTerm.map((goal) => [body, goal.body]) : [[body, null]],
        ),
      ),
    },
    {
      name: tables.actions,
      columns: [
        ...first,
        text(fields.longTermGoal),
        text(fields.shortTermGoal),
        text(fields.body),
        text(fields.assumption),
        text(fields.teacherSupport),
        short(fields.responsible),
        short(fields.timeframe),
        short(fields.status),
      ],
      rows: rowsOf((form) =>
        actionsOf(form).map(({ longTerm, shortTerm, action }) => [
          longTerm.body,
          shortTerm.body,
          action.body,
          action.assumption,
          action.teacherSupport,
          action.responsible,
          action.timeframe,
          wordFor(status, action.status),
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
        { title: fields.reflectedOn, width: 12 },
        text(fields.outcome),
        text(fields.evidence),
        short(fields.verdict),
      ],
      rows: rowsOf((form) =>
        actionsOf(form).flatMap(({ shortTerm, action }) =>
          action.reflections.map(({ reflectedOn, outcome, evidence, verdict: found }) => [
            shortTerm.body,
            action.body,
            action.assumption,
            reflectedOn === null ? null : { day: reflectedOn },
            outcome,
            evidence,
            wordFor(verdict, found),
          ]),
        ),
      ),
    },
  ]
}

const actionsOf = (form: readonly FormLongTermGoal[]) =>
  form.flatMap((longTerm) =>
    longTerm.shortTerm.flatMap((shortTerm) =>
      shortTerm.actions.map((action) => ({ longTerm, shortTerm, action })),
    ),
  )
