import { createFileRoute, getRouteApi } from '@tanstack/react-router'
import { usePlan } from '../../features/plan/saving/plan-context.tsx'
import { TeacherSupportPage } from '../../features/writing-help/teacher-support/teacher-support-page.tsx'
import { planTree } from '../../shared/plan/plan-tree.ts'

const school = getRouteApi('/_signed-in/schools/$schoolId')

/** From action to resource person: the plan read by how it supports the participating teachers. */
export const Route = createFileRoute('/_signed-in/schools/$schoolId/teacher-support')({
  component: TeacherSupportRoute,
})

function TeacherSupportRoute() {
  const { school: heading } = school.useLoaderData()
  const { rows, editing } = usePlan()
  return <TeacherSupportPage school={heading} tree={planTree(rows)} isLeader={editing !== null} />
}
