import { type ComponentProps, Suspense, useMemo } from 'react'
import { usePlan } from '../../features/plan/plan-context.tsx'
import type { PlanSlots } from '../../features/plan/plan-slots.tsx'
import { buildPlanTree } from '../../features/plan/plan-tree.ts'
import { ColumnHelp } from '../../features/writing-help/column-help.tsx'
import { FieldHint } from '../../features/writing-help/hints/field-hint.tsx'
import { PlanHelp } from '../../features/writing-help/plan-help.tsx'
import { PlanHelpLinks } from '../../features/writing-help/plan-help-links.tsx'

/** Inside the plan, for those who write in it; readers never see it. */
export const leaderSlots: PlanSlots[] = [
  {
    field: (place) => (
      <Suspense>
        <FieldHint {...place} />
      </Suspense>
    ),
    column: (column) => (
      <Suspense>
        <ColumnHelp column={column} />
      </Suspense>
    ),
  },
]

/** Above the plan, for those who write in it: help on the plan as it is now. */
export function WritingHelp() {
  const { schoolId, rows, editing } = usePlan()
  const tree = useMemo(() => buildPlanTree(rows), [rows])
  return editing && <PlanHelp schoolId={schoolId} tree={tree} engine={editing.engine} />
}

export const HelpLinks = (props: ComponentProps<typeof PlanHelpLinks>) => (
  <Suspense>
    <PlanHelpLinks {...props} />
  </Suspense>
)
