import { Button } from '@digdir/designsystemet-react'
import { DragVerticalIcon } from '@navikt/aksel-icons'
import { useMessages } from '../../../shared/i18n/messages-context.tsx'
import { usePlanEditing } from '../saving/plan-context.tsx'
import type { RowChoices } from './row-choices.ts'
import { RowMenu } from './row-menu.tsx'
import styles from './row-tools.module.css'
import { useDragOrder } from './use-drag-order.ts'

/** Move, delete: what can be done with a row as a whole. Nothing for those who only read. */
export function RowTools(props: RowChoices) {
  const { plan } = useMessages()
  const { changes } = usePlanEditing()
  const { rowName, rowId, order } = props

  function moveTo(index: number) {
    if (!order || index < 0 || index >= order.siblings.length) return
    changes.move(order.table, order.siblings, rowId, index)
    props.onMoved(index + 1, order.siblings.length)
  }

  const place = order ? order.siblings.findIndex((row) => row.id === rowId) : -1
  const drag = useDragOrder({ place, onMove: moveTo })
  const canMove = order !== undefined && order.siblings.length > 1

  return (
    <div className={styles.tools} {...(order && { 'data-floating': '' })}>
      {canMove && (
        <Button
          {...drag.handleProps}
          icon
          variant="tertiary"
          data-size="sm"
          data-color="neutral"
          className={styles.handle}
          aria-label={plan.drag(rowName)}
        >
          <DragVerticalIcon aria-hidden fontSize="1.25rem" />
        </Button>
      )}
      <RowMenu {...props} place={place} moveTo={moveTo} canMove={canMove} />
    </div>
  )
}
