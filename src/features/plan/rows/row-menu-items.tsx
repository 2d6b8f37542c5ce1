import { Dropdown } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import { useMessages } from '../../../shared/i18n/messages-context.tsx'
import { focusWhenThere } from '../../../shared/ui/focus-when-there.ts'
import { MenuLink } from '../../../shared/ui/menu-link.tsx'
import { usePlan } from '../saving/plan-context.tsx'
import type { PlacedChoices } from './row-choices.ts'
import styles from './row-tools.module.css'

export interface MenuItemsProps extends PlacedChoices {
  /** The button that the menu stands behind. */
  triggerId: string
  onClose: () => void
}

/** What there is to choose for one row. */
export function MenuItems({
  rowId,
  order,
  place,
  moveTo,
  canMove,
  targets = [],
  onMoveTo,
  onDelete,
  triggerId,
  onClose,
}: MenuItemsProps) {
  const { plan, history } = useMessages()
  const { schoolId } = usePlan()
  const choose = (run: () => void) => () => {
    onClose()
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
        <MenuLink>
          <Link to="/schools/$schoolId/history" params={{ schoolId }} search={{ rowId }}>
            {history.title}
          </Link>
        </MenuLink>
        <Dropdown.Item>
          <Dropdown.Button onClick={choose(onDelete)}>{plan.delete}</Dropdown.Button>
        </Dropdown.Item>
      </Dropdown.List>
      {targets.length > 0 && (
        <>
          {/* No heading of the page: it comes and goes between those of the rows. */}
          <Dropdown.Heading asChild>
            <p>{plan.moveTo}</p>
          </Dropdown.Heading>
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
