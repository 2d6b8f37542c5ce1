import { useQuery } from '@tanstack/react-query'
import { createFileRoute, redirect } from '@tanstack/react-router'
import { useCallback, useMemo } from 'react'
import type { Assignment } from '../../features/assignments/model/assignment-model.ts'
import {
  assignmentsQuery,
  invalidateAssignments,
} from '../../features/assignments/model/assignments-queries.ts'
import { ReadPlan } from '../../features/plan/page/read-plan.tsx'
import { usePlan } from '../../features/plan/saving/plan-context.tsx'
import { planRowsQuery } from '../../features/plan/saving/plan-queries.ts'
import { ImportPage } from '../../features/word-import/import-page.tsx'
import type { QuestionPart } from '../../features/word-import/preview/import-state.ts'
import type { RowParts } from '../../features/word-import/preview/use-row-parts.tsx'
import { inLanguage } from '../../shared/i18n/bilingual.ts'
import type { Language } from '../../shared/i18n/languages.ts'
import { useLanguage } from '../../shared/i18n/messages-context.tsx'
import { compareCodeUnits } from '../../shared/plan/code-units.ts'
import type { PlanRows } from '../../shared/plan/plan-rows.ts'
import { lastPosition } from '../../shared/plan/positions.ts'

/** Where a leader brings in a plan from Word. */
export const Route = createFileRoute('/_signed-in/schools/$schoolId/import')({
  beforeLoad: ({ context: { memberships }, params: { schoolId } }) => {
    if (!memberships.schools.some(({ id }) => id === schoolId)) {
      throw redirect({ to: '/schools/$schoolId/plan', params: { schoolId }, replace: true })
    }
  },
  component: ImportRoute,
})

function ImportRoute() {
  const { schoolId } = Route.useParams()
  const { user, queryClient } = Route.useRouteContext()
  const { language } = useLanguage()
  const { rows, names } = usePlan()
  const { data: assignments } = useQuery(assignmentsQuery({ schoolId, userId: user.id, isLeader: true }))
  const parts = useMemo(() => questionParts(assignments ?? [], language), [assignments, language])
  const longTermGoals = rows.goals
    .filter(({ parent_id }) => parent_id === null)
    .toSorted((a, b) => compareCodeUnits(a.position, b.position))
  const renderPlan = useCallback(
    (preview: PlanRows, parts: RowParts) => (
      <ReadPlan schoolId={schoolId} rows={preview} names={names} slots={[parts]} />
    ),
    [schoolId, names],
  )
  return (
    <ImportPage
      key={schoolId}
      schoolId={schoolId}
      userId={user.id}
      names={names}
      parts={parts}
      lastPosition={lastPosition(longTermGoals)}
      renderPlan={renderPlan}
      onChanged={() =>
        Promise.all([
          queryClient.invalidateQueries({ queryKey: planRowsQuery(schoolId).queryKey }),
          queryClient.invalidateQueries({ queryKey: ['answers', schoolId] }),
          invalidateAssignments(queryClient, schoolId),
        ])
      }
    />
  )
}

/** What the school is asked, the newest assignment first. */
const questionParts = (assignments: readonly Assignment[], language: Language): QuestionPart[] =>
  assignments
    .toSorted((a, b) => (b.gathering.dates?.startsOn ?? '').localeCompare(a.gathering.dates?.startsOn ?? ''))
    .flatMap((assignment) =>
      assignment.parts
        .filter(({ kind }) => kind === 'questions')
        .map((part) => ({
          id: part.id,
          title: `${inLanguage(assignment.title, language).text} – ${inLanguage(part.title, language).text}`,
          isPersonal: part.respondent === 'leader',
          questions: part.questions
            .filter(({ isHidden }) => !isHidden)
            .map(({ id, label, stem, body }) => ({
              id,
              title: [label && `${label}.`, inLanguage(body, language).text].filter(Boolean).join(' '),
              texts: [body.nb, body.nn, `${stem.nb} ${body.nb}`, `${stem.nn} ${body.nn}`].filter((text) =>
                /\S/.test(text),
              ),
            })),
        })),
    )
