import { Button } from '@digdir/designsystemet-react'
import { DragVerticalIcon } from '@navikt/aksel-icons'
import { useMessages } from '../../../shared/i18n/messages-context.tsx'
import type { Positioned } from '../../../shared/plan/positions.ts'
import { usePlanEditing } from '../saving/plan-context.tsx'
import { RowMenu } from './row-menu.tsx'
import styles from './row-tools.module.css'
import { useDragOrder } from './use-drag-order.ts'

export interface MoveTarget {
  id: string
  label: string
}

export interface RowToolsProps {
  /** What the row is called, e.g. «Aksjon 2». */
  rowName: string
  rowId: string
  /** Present for rows with an order of their own. */
  order?: { table: 'goals' | 'actions'; siblings: readonly Positioned[] }
  /** Goals that the row can be moved to. */
  targets?: MoveTarget[]
  onMoveTo?: (targetId: string) => void
  onDelete: () => void
  onMoved: (place: number, of: number) => void
}

/** Move, delete: what can be done with a row as a whole. Nothing for those who only read. */
export function RowTools(props: RowToolsProps) {
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
