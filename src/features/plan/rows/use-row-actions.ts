import { useMessages } from '../../../shared/i18n/messages-context.tsx'
import { mainField, type PlanTable } from '../../../shared/plan/plan-fields.ts'
import type { RowKind } from '../../../shared/plan/plan-tree.ts'
import { focusWhenThere } from '../../../shared/ui/focus-when-there.ts'
import { useNotify } from '../page/plan-notice.tsx'
import { rowFieldId, usePlanEditing } from '../saving/plan-context.tsx'

/** Focus goes to a row that the next drawing will bring. */
export const focusRow = (table: PlanTable, rowId: string) =>
  focusWhenThere(rowFieldId(table, rowId, mainField(table)))

/** Deleting with a way back, and telling where a row went: the same for every kind of row. */
export function useRowActions(table: PlanTable, kind: RowKind, rowId: string, rowName: string) {
  const { plan } = useMessages()
  const { changes } = usePlanEditing()
  const notify = useNotify()

  function restore() {
    changes.restore(table, rowId)
    notify({ text: plan.restored })
    focusRow(table, rowId)
  }

  return {
    onDelete() {
      changes.remove(table, rowId)
      notify({ text: plan.deleted[kind], undo: restore })
    },
    onMoved: (place: number, of: number) => notify({ text: plan.moved(rowName, place, of) }),
  }
}
