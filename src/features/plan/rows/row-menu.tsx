import { Button, Dropdown } from '@digdir/designsystemet-react'
import { MenuElipsisVerticalIcon } from '@navikt/aksel-icons'
import { useMessages } from '../../../shared/i18n/messages-context.tsx'
import { lazyPart } from '../../../shared/ui/lazy-part.tsx'
import { useMenu } from '../../../shared/ui/use-menu.ts'
import type { PlacedChoices } from './row-choices.ts'
import type { MenuItemsProps } from './row-menu-items.tsx'
import styles from './row-tools.module.css'
import { useAskBeforeDelete } from './use-ask-before-delete.tsx'

const MenuItems = lazyPart<MenuItemsProps>(async () => (await import('./row-menu-items.tsx')).MenuItems)

/** What can be done with a row, behind a button; made when it is asked for, as a plan has many. */
export function RowMenu(props: PlacedChoices) {
  const { rowName, rowId } = props
  const { plan } = useMessages()
  const { isOpen, close, trigger, menu } = useMenu(`menu-${rowId}`)
  const triggerId = `menu-button-${rowId}`
  const { ask, dialog } = useAskBeforeDelete(rowId, triggerId, props.onDelete)
  return (
    <>
      <Button
        id={triggerId}
        {...trigger}
        icon
        variant="tertiary"
        data-size="sm"
        data-color="neutral"
        aria-label={plan.more(rowName)}
      >
        <MenuElipsisVerticalIcon aria-hidden fontSize="1.25rem" />
      </Button>
      <Dropdown {...menu} className={styles.menu} data-size="sm">
        {isOpen && <MenuItems {...props} onDelete={ask} triggerId={triggerId} onClose={close} />}
      </Dropdown>
      {dialog}
    </>
  )
}
