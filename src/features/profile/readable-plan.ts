import { formatDateOr, formatDateTime } from '../../shared/i18n/format.ts'
import type { Language } from '../../shared/i18n/languages.ts'
import type { Messages } from '../../shared/i18n/nb.ts'
import type { PeopleMessages } from '../../shared/i18n/people/nb.ts'
import type { SchoolExport } from './exports.ts'
import { element, escaped, htmlDocument, paragraph } from './html-document.ts'

/** A school's plan as a page to read, in the order of the form; what was deleted is there too, and marked. */
export function readablePlan(
  data: SchoolExport,
  { plan }: Messages,
  { file }: PeopleMessages,
  language: Language,
): string {
  const heading = (level: string, title: string, { deletedAt }: { deletedAt: string | null }) =>
    element(level, escaped(deletedAt ? `${title} (${file.deleted})` : title))
  const labelled = (label: string, text: string) =>
    text ? element('p', element('strong', escaped(label)), ': ', escaped(text)) : ''

  const reflectionsOf = (actionId: string) =>
    data.reflections
      .filter((reflection) => reflection.actionId === actionId)
      .map((reflection) =>
        element(
          'section',
          heading(
            'h5',
            `${plan.columns.reflection} ${formatDateOr(plan.undated, reflection.reflectedOn, language)}`,
            reflection,
          ),
          paragraph(reflection.outcome),
          labelled(plan.fields.evidence, reflection.evidence),
          labelled(plan.fields.verdict, plan.verdict[reflection.verdict]),
        ),
      )
  // Counted through the whole plan.
  const count = { longTermGoal: 0, shortTermGoal: 0, action: 0 }
  const actionsOf = (goalId: string) =>
    data.actions
      .filter((action) => action.goalId === goalId)
      .map((action) =>
        element(
          'section',
          heading('h4', plan.numbered.action(++count.action), action),
          paragraph(action.body),
          labelled(plan.fields.assumption, action.assumption),
          labelled(plan.fields.teacherSupport, action.teacherSupport),
          labelled(plan.fields.responsible, action.responsible),
          labelled(plan.fields.timeframe, action.timeframe),
          labelled(plan.fields.status, plan.status[action.status]),
          ...reflectionsOf(action.id),
        ),
      )
  const goalsOf = (parentId: string | null): string[] =>
    data.goals
      .filter((goal) => goal.parentId === parentId)
      .map((goal) => {
        const isTop = parentId === null
        const kind = isTop ? 'longTermGoal' : 'shortTermGoal'
        return element(
          'section',
          heading(isTop ? 'h2' : 'h3', plan.numbered[kind](++count[kind]), goal),
          paragraph(goal.body),
          ...actionsOf(goal.id),
          ...(isTop ? goalsOf(goal.id) : []),
        )
      })

  return htmlDocument(
    plan.title(data.school?.name ?? ''),
    language,
    [
      paragraph(file.of(formatDateTime(data.exportedAt, language))),
      ...goalsOf(null),
      ...readableComments(data, file, language),
    ].join('\n'),
  )
}

/** What was said about the plan, thread by thread, after it. */
function readableComments(
  { comments, goals, actions, reflections }: SchoolExport,
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
