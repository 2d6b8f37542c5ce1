import { Button, Dropdown } from '@digdir/designsystemet-react'
import { MenuElipsisVerticalIcon } from '@navikt/aksel-icons'
import { useState } from 'react'
import { useMessages } from '../../../shared/i18n/messages-context.tsx'
import { focusWhenThere } from '../../../shared/ui/focus-when-there.ts'
import { lazyPart } from '../../../shared/ui/lazy-part.tsx'
import type { PlacedChoices } from './row-choices.ts'
import type { MenuItemsProps } from './row-menu-items.tsx'
import styles from './row-tools.module.css'

const MenuItems = lazyPart<MenuItemsProps>(async () => (await import('./row-menu-items.tsx')).MenuItems)

/** What can be done with a row, behind a button; made when it is asked for, as a plan has many. */
export function RowMenu(props: PlacedChoices) {
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
