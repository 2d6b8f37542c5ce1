import { createFileRoute, getRouteApi } from '@tanstack/react-router'
import { PlanPage } from '../../features/plan/plan-page.tsx'

const school = getRouteApi('/_signed-in/schools/$schoolId')

export const Route = createFileRoute('/_signed-in/schools/$schoolId/plan')({ component: PlanRoute })

function PlanRoute() {
  return <PlanPage school={school.useLoaderData().school} />
}
