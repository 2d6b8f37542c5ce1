import type { SyncEngine } from '../../shared/sync/engine-types.ts'
import { CardHelp } from './column-help.tsx'
import { HintChooser } from './hints/hint-chooser.tsx'
import type { PlanTree } from './plan-places.ts'

interface PlanHelpProps {
  schoolId: string
  tree: PlanTree
  engine: SyncEngine
}

/** Above the plan, for those who write in it. */
export function PlanHelp(props: PlanHelpProps) {
  if (props.tree.length === 0) return null
  return (
    <>
      <CardHelp />
      <HintChooser {...props} />
    </>
  )
}
