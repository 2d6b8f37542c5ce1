import { useMessages } from '../../../shared/i18n/messages-context.tsx'
import type { PlanTable } from '../../../shared/plan/plan-fields.ts'
import type { RowKind } from '../../../shared/plan/plan-tree.ts'
import { useFocusAgain } from '../opening/opening-context.tsx'
import { useNotify } from '../page/plan-notice.tsx'
import { usePlanEditing } from '../saving/plan-context.tsx'

/** Deleting with a way back, and telling where a row went: the same for every kind of row. */
export function useRowActions(table: PlanTable, kind: RowKind, rowId: string, rowName: string) {
  const { plan } = useMessages()
  const { changes } = usePlanEditing()
  const notify = useNotify()
  const focusAgain = useFocusAgain()

  function restore() {
    changes.restore(table, rowId)
    notify({ text: plan.restored })
    focusAgain(table, rowId)
  }

  return {
    onDelete() {
      changes.remove(table, rowId)
      notify({ text: plan.deleted[kind], undo: restore })
    },
    onMoved: (place: number, of: number) => notify({ text: plan.moved(rowName, place, of) }),
  }
}
