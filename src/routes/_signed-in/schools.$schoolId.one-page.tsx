import { createFileRoute, getRouteApi } from '@tanstack/react-router'
import { OnePage } from '../../features/one-page/one-page.tsx'
import { usePlan } from '../../features/plan/saving/plan-context.tsx'
import { planTree } from '../../shared/plan/plan-tree.ts'

const school = getRouteApi('/_signed-in/schools/$schoolId')

/** The plan as one picture, to hang on a wall. */
export const Route = createFileRoute('/_signed-in/schools/$schoolId/one-page')({
  component: OnePageRoute,
})

function OnePageRoute() {
  const { school: heading } = school.useLoaderData()
  const { rows } = usePlan()
  return <OnePage school={heading} tree={planTree(rows)} />
}
