import { PrintedForm } from '../../../shared/plan/form/printed-form.tsx'
import { planTree } from '../../../shared/plan/plan-tree.ts'
import { rowsAsTyped } from '../../../shared/plan/typed-rows.ts'
import { usePrinting } from '../../../shared/ui/use-printing.ts'
import { usePlan } from '../saving/plan-context.tsx'

/** What the printer gets in place of the page: the form, with what is typed and not saved yet. */
export function PlanOnPaper() {
  const isPrinted = usePrinting()
  const { rows, editing } = usePlan()
  if (!isPrinted) return null
  return <PrintedForm tree={planTree(editing ? rowsAsTyped(rows, editing.engine) : rows)} />
}
