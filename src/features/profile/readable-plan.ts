import { formatDateOr, formatDateTime } from '../../shared/i18n/format.ts'
import type { Language } from '../../shared/i18n/languages.ts'
import type { Messages } from '../../shared/i18n/nb.ts'
import type { PeopleMessages } from '../../shared/people/nb.ts'
import { rowsOfStored } from '../../shared/plan/handed-in/stored-plan.ts'
import { fieldsOf, type PlanField, type PlanTable } from '../../shared/plan/plan-fields.ts'
import { fieldText, isDeleted, type PlanRow, type PlanRows } from '../../shared/plan/plan-rows.ts'
import { type ActionNode, nested, type ShortTermNode } from '../../shared/plan/plan-tree.ts'
import { inWords } from '../../shared/plan/plan-words.ts'
import type { SchoolExport } from './exports.ts'
import { element, escaped, htmlDocument, paragraph } from './html-document.ts'

/** A school's plan as a page to read, in the order of the form; what was deleted is there too, and marked. */
export function readablePlan(
  data: SchoolExport,
  { plan }: Messages,
  { file }: PeopleMessages,
  language: Language,
): string {
  const rows = rowsOfStored(data)
  const section = (level: number, title: string, row: PlanRow, ...content: string[]) => {
    const heading = isDeleted(row) ? `${title} (${file.deleted})` : title
    return element('section', element(`h${level}`, escaped(heading)), ...content)
  }
  const labelled = (label: string | null, text: string) =>
    text ? element('p', element('strong', escaped(label ?? '')), ': ', escaped(text)) : ''
  /** The row's own text, then its other fields. */
  const texts = (table: PlanTable, row: PlanRow, own: PlanField) => [
    paragraph(fieldText(row, own)),
    ...fieldsOf(table)
      .filter((field) => field !== own && field !== 'reflected_on')
      .map((field) => labelled(plan.fields[field], inWords(field, fieldText(row, field), plan, language))),
  ]

  const reflections = (under: ActionNode) =>
    under.reflections.map((row) => {
      const title = `${plan.columns.reflection} ${formatDateOr(plan.undated, row.reflected_on, language)}`
      return section(5, title, row, ...texts('reflections', row, 'outcome'))
    })
  const actions = (under: ShortTermNode) =>
    under.actions.map((node) => {
      const title = plan.numbered.action(node.number)
      const { action } = node
      return section(4, title, action, ...texts('actions', action, 'body'), ...reflections(node))
    })
  const goals = nested(rows).map(({ goal, number, shortTerm }) =>
    section(
      2,
      plan.numbered.longTermGoal(number),
      goal,
      paragraph(goal.body),
      ...shortTerm.map((node) =>
        section(
          3,
          plan.numbered.shortTermGoal(node.number),
          node.goal,
          paragraph(node.goal.body),
          ...actions(node),
        ),
      ),
    ),
  )

  return htmlDocument(
    plan.title(data.school?.name ?? ''),
    language,
    [
      paragraph(file.of(formatDateTime(data.exportedAt, language))),
      ...goals,
      ...readableComments(data, rows, file, language),
    ].join('\n'),
  )
}

/** What was said about the plan, thread by thread, after it. */
function readableComments(
  { comments }: SchoolExport,
  { goals, actions, reflections }: PlanRows,
  file: PeopleMessages['file'],
  language: Language,
): string[] {
  if (comments.length === 0) return []
  const about = ({ goalId, actionId, reflectionId }: SchoolExport['comments'][number]) =>
    goals.find(({ id }) => id === goalId)?.body ??
    actions.find(({ id }) => id === actionId)?.body ??
    reflections.find(({ id }) => id === reflectionId)?.outcome
  const one = (comment: SchoolExport['comments'][number]): string =>
    element(
      'section',
      element('p', escaped(`${comment.author ?? '–'}, ${formatDateTime(comment.releasedAt, language)}`)),
      ...(about(comment) ? [element('blockquote', paragraph(about(comment) ?? ''))] : []),
      paragraph(comment.withdrawnAt ? file.withdrawn : comment.body),
      ...comments.filter(({ parentId }) => parentId === comment.id).map(one),
    )
  return [
    element('h2', escaped(file.comments)),
    ...comments.filter(({ parentId }) => parentId === null).map(one),
  ]
}
