import { Button, Dropdown } from '@digdir/designsystemet-react'
import { MenuElipsisVerticalIcon } from '@navikt/aksel-icons'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useMessages } from '../../../shared/i18n/messages-context.tsx'
import { focusWhenThere } from '../../../shared/ui/focus-when-there.ts'
import { usePlan } from '../saving/plan-context.tsx'
import styles from './row-tools.module.css'
import type { RowToolsProps } from './row-tools.tsx'

interface RowMenuProps extends RowToolsProps {
  place: number
  canMove: boolean
  moveTo: (index: number) => void
}

/** What can be done with a row, behind a button; made when it is asked for, as a plan has many. */
export function RowMenu(props: RowMenuProps) {
  const { rowName, rowId } = props
  const { plan } = useMessages()
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
        {isOpen && <MenuItems {...props} choose={choose} chooseMove={chooseMove} />}
      </Dropdown>
    </>
  )
}

type Choose = (run: () => void) => () => void

function MenuItems({
  rowId,
  order,
  place,
  moveTo,
  canMove,
  targets = [],
  onMoveTo,
  onDelete,
  choose,
  chooseMove,
}: RowMenuProps & { choose: Choose; chooseMove: Choose }) {
  const { plan, history } = useMessages()
  const { schoolId } = usePlan()
  return (
    <>
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
                <Dropdown.Button className={styles.target} onClick={chooseMove(() => onMoveTo?.(target.id))}>
                  {target.label || plan.withoutText}
                </Dropdown.Button>
              </Dropdown.Item>
            ))}
          </Dropdown.List>
        </>
      )}
    </>
  )
}
