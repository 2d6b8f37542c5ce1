import { Paragraph } from '@digdir/designsystemet-react'
import { useMemo } from 'react'
import { useMessages } from '../../../shared/i18n/messages-context.tsx'
import type { PlanRows } from '../../../shared/plan/plan-rows.ts'
import { planTree } from '../../../shared/plan/plan-tree.ts'
import { PlanTable } from '../rows/plan-table.tsx'
import { PlanContext } from '../saving/plan-context.tsx'
import { type PlanSlots, PlanSlotsProvider } from './plan-slots.tsx'

interface ReadPlanProps {
  schoolId: string
  /** As they are to be read: now, or as they were. */
  rows: PlanRows
  names: Record<string, string>
  slots: readonly PlanSlots[]
}

/** A plan in the form's four columns, to be read only: nothing is fetched, and nothing moves while it is read. */
export function ReadPlan({ schoolId, rows, names, slots }: ReadPlanProps) {
  const { plan } = useMessages()
  const value = useMemo(() => ({ schoolId, rows, names, editing: null }), [schoolId, rows, names])
  const tree = planTree(rows)
  if (tree.length === 0) return <Paragraph>{plan.empty.readOnly}</Paragraph>
  return (
    <PlanContext value={value}>
      <PlanSlotsProvider value={slots}>
        <PlanTable tree={tree} />
      </PlanSlotsProvider>
    </PlanContext>
  )
}
