import { Button, Paragraph } from '@digdir/designsystemet-react'
import { onlineManager } from '@tanstack/react-query'
import { use, useState } from 'react'
import { useMessages } from '../../../shared/i18n/messages-context.tsx'
import type { PlanRows } from '../../../shared/plan/plan-rows.ts'
import { placedRows } from '../../../shared/plan/plan-tree.ts'
import { peopleIn } from '../../../shared/presence/presence.ts'
import { SessionContext } from '../../../shared/presence/session-context.tsx'
import { focusWhenThere } from '../../../shared/ui/focus-when-there.ts'
import { QuestionDialog } from '../../../shared/ui/question-dialog.tsx'
import { usePlan } from '../saving/plan-context.tsx'

/** Deletes a row, but asks first when another leader is writing in it, or in what stands under it. */
export function useAskBeforeDelete(rowId: string, triggerId: string, onDelete: () => void) {
  const { presence } = useMessages()
  const { rows } = usePlan()
  const here = use(SessionContext)
  const [names, setNames] = useState<string[]>([])

  function ask() {
    const writers = here && onlineManager.isOnline() ? peopleWithin(rowId, rows, here) : []
    if (writers.length === 0) onDelete()
    else setNames(writers.map(({ name }) => name || presence.someone))
  }

  function answer(isDeleting: boolean) {
    setNames([])
    if (isDeleting) onDelete()
    else focusWhenThere(triggerId)
  }

  const dialog = names.length > 0 && (
    <QuestionDialog
      title={presence.deleteAnyway(names)}
      isOpen
      onClose={() => answer(false)}
      cancel={presence.deleteCancel}
      actions={
        <Button data-color="danger" onClick={() => answer(true)}>
          {presence.deleteConfirm}
        </Button>
      }
    >
      <Paragraph>{presence.deleteKeeps}</Paragraph>
    </QuestionDialog>
  )
  return { ask, dialog }
}

function peopleWithin(
  rowId: string,
  rows: PlanRows,
  { session, leaders }: NonNullable<React.ContextType<typeof SessionContext>>,
) {
  const parents = new Map(placedRows(rows).map(({ id, parentId }) => [id, parentId]))
  const isWithin = (id: string | null): boolean =>
    id !== null && (id === rowId || isWithin(parents.get(id) ?? null))
  const pages = [...session.presence.getSnapshot()].filter(([, { place }]) => isWithin(place?.key.id ?? null))
  return peopleIn(new Map(pages), leaders)
}
