import { Button, Dropdown } from '@digdir/designsystemet-react'
import { DragVerticalIcon, MenuElipsisVerticalIcon } from '@navikt/aksel-icons'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useMessages } from '../../../shared/i18n/messages-context.tsx'
import type { Positioned } from '../../../shared/plan/positions.ts'
import { focusWhenThere } from '../../../shared/ui/focus-when-there.ts'
import { usePlan, usePlanEditing } from '../saving/plan-context.tsx'
import styles from './row-tools.module.css'
import { useDragOrder } from './use-drag-order.ts'

export interface MoveTarget {
  id: string
  label: string
}

interface RowToolsProps {
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
    <div className={styles.tools}>
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

interface RowMenuProps extends RowToolsProps {
  place: number
  canMove: boolean
  moveTo: (index: number) => void
}

function RowMenu({
  rowName,
  rowId,
  order,
  place,
  canMove,
  moveTo,
  targets = [],
  onMoveTo,
  onDelete,
}: RowMenuProps) {
  const { plan, history } = useMessages()
  const { schoolId } = usePlan()
  const [isOpen, setIsOpen] = useState(false)
  const menuId = `menu-${rowId}`
  const triggerId = `menu-button-${rowId}`
  const choose = (run: () => void) => () => {
    setIsOpen(false)
    run()
  }
  // A row that moves is drawn anew, also in another goal: focus follows it.
  const chooseMove = (run: () => void) =>
    choose(() => {
      run()
      focusWhenThere(triggerId)
    })
  return (
    <>
      <Button
        id={triggerId}
        popoverTarget={menuId}
        icon
        variant="tertiary"
        data-size="sm"
        data-color="neutral"
        aria-label={plan.more(rowName)}
        onClick={(event) => {
          // A click before the design system listens: the browser would open the menu, and its late start close it.
          if (event.defaultPrevented) return
          event.preventDefault()
          setIsOpen(true)
        }}
      >
        <MenuElipsisVerticalIcon aria-hidden fontSize="1.25rem" />
      </Button>
      <Dropdown
        id={menuId}
        className={styles.menu}
        open={isOpen}
        onOpen={() => setIsOpen(true)}
        onClose={() => setIsOpen(false)}
        data-size="sm"
      >
        <Dropdown.List>
          {canMove && (
            <>
              <Dropdown.Item>
                <Dropdown.Button aria-disabled={place === 0} onClick={chooseMove(() => moveTo(place - 1))}>
                  {plan.moveUp}
                </Dropdown.Button>
              </Dropdown.Item>
              <Dropdown.Item>
                <Dropdown.Button
                  aria-disabled={place === (order?.siblings.length ?? 0) - 1}
                  onClick={chooseMove(() => moveTo(place + 1))}
                >
                  {plan.moveDown}
                </Dropdown.Button>
              </Dropdown.Item>
            </>
          )}
          <Dropdown.Item>
            <Dropdown.Button asChild>
              <Link to="/schools/$schoolId/history" params={{ schoolId }} search={{ rowId }}>
                {history.title}
              </Link>
            </Dropdown.Button>
          </Dropdown.Item>
          <Dropdown.Item>
            <Dropdown.Button onClick={choose(onDelete)}>{plan.delete}</Dropdown.Button>
          </Dropdown.Item>
        </Dropdown.List>
        {targets.length > 0 && (
          <>
            <Dropdown.Heading>{plan.moveTo}</Dropdown.Heading>
            <Dropdown.List>
              {targets.map((target) => (
                <Dropdown.Item key={target.id}>
                  <Dropdown.Button
                    className={styles.target}
                    onClick={chooseMove(() => onMoveTo?.(target.id))}
                  >
                    {target.label || plan.withoutText}
                  </Dropdown.Button>
                </Dropdown.Item>
              ))}
            </Dropdown.List>
          </>
        )}
      </Dropdown>
    </>
  )
}
