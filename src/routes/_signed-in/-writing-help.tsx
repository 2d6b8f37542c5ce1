import { useMemo } from 'react'
import type { FieldPlace, PlanColumn } from '../../features/plan/page/plan-slots.tsx'
import { usePlan } from '../../features/plan/saving/plan-context.tsx'
import { ColumnHelp } from '../../features/writing-help/column-help.tsx'
import { FieldHint } from '../../features/writing-help/hints/field-hint.tsx'
import { HintChooser } from '../../features/writing-help/hints/hint-chooser.tsx'
import { planTree } from '../../shared/plan/plan-tree.ts'

export interface HelpPlace {
  field?: FieldPlace
  column?: PlanColumn
}

/** The writing help in one place of the plan: under a field or a column, or else above it all. */
export function WritingHelp({ field, column }: HelpPlace) {
  return (
    <>
      {field && <FieldHint {...field} />}
      {column && <ColumnHelp column={column} />}
      {!field && !column && <Hints />}
    </>
  )
}

function Hints() {
  const { schoolId, rows, editing } = usePlan()
  const tree = useMemo(() => planTree(rows), [rows])
  return editing && <HintChooser schoolId={schoolId} tree={tree} engine={editing.engine} />
}
