import { Button, Dropdown, Paragraph } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import { type ReactNode, useEffect, useState } from 'react'
import { useMessages } from '../../shared/i18n/messages-context.tsx'
import { Row } from '../../shared/ui/layout/stack.tsx'
import { TitledDialog } from '../../shared/ui/layout/titled-dialog.tsx'
import { MenuLink } from '../../shared/ui/menu-link.tsx'
import { useMenu } from '../../shared/ui/use-menu.ts'
import styles from './account-menu.module.css'
import type { SignedInUser } from './session.ts'

const loadSignOut = () => import('./sign-out.ts')

interface AccountMenuProps {
  user: SignedInUser
  /** What the person is called; their address as long as they have not said. */
  name: string
  /** What stands before the name, for those who hear it. */
  label: string
  /** Where else the person can go. */
  children: ReactNode
}

/** Behind the person's name: their profile, their other places, and the way out. */
export function AccountMenu({ user, name, label, children }: AccountMenuProps) {
  const { app } = useMessages()
  const { close, trigger, menu } = useMenu('account-menu')
  const [atRisk, setAtRisk] = useState(0)
  const [isLeaving, setIsLeaving] = useState(false)
  // After what the page itself needs, and before the network may be gone.
  useEffect(() => void loadSignOut().catch(() => undefined), [])

  async function leave(isWarned: boolean) {
    setIsLeaving(true)
    try {
      const { changesAtRisk, signOut } = await loadSignOut()
      const count = isWarned ? 0 : await changesAtRisk(user.id)
      setAtRisk(count)
      if (count === 0) await signOut(user.id)
    } finally {
      setIsLeaving(false)
    }
  }

  return (
    <>
      <Button {...trigger} variant="tertiary" data-size="sm" loading={isLeaving} className={styles.button}>
        <span className="ds-sr-only">{label}</span> <span className={styles.name}>{name}</span>
        <span aria-hidden className={styles.initials}>
          {initialsOf(name)}
        </span>
      </Button>
      <Dropdown {...menu} onClick={close} data-size="sm">
        <Dropdown.List>
          {children}
          <MenuLink>
            <Link to="/profile">{app.profile}</Link>
          </MenuLink>
          <Dropdown.Item>
            <Dropdown.Button onClick={() => void leave(false)}>{app.signOut}</Dropdown.Button>
          </Dropdown.Item>
        </Dropdown.List>
      </Dropdown>
      <UnsavedDialog count={atRisk} onStay={() => setAtRisk(0)} onLeave={() => void leave(true)} />
    </>
  )
}

interface UnsavedDialogProps {
  count: number
  onStay: () => void
  onLeave: () => void
}

function UnsavedDialog({ count, onStay, onLeave }: UnsavedDialogProps) {
  const { saving } = useMessages()
  return (
    <TitledDialog title={count > 0 ? saving.unsavedTitle : null} onClose={onStay}>
      <Paragraph>{saving.unsavedOnSignOut(count)}</Paragraph>
      <Row className={styles.choices}>
        <Button onClick={onStay}>{saving.stay}</Button>
        <Button variant="secondary" data-color="danger" onClick={onLeave}>
          {saving.signOutAnyway}
        </Button>
      </Row>
    </TitledDialog>
  )
}

/** Of the first and the last of the name's words. */
function initialsOf(name: string) {
  const words = name.match(/\p{L}+/gu) ?? []
  return [words[0], words.length > 1 ? words.at(-1) : undefined]
    .map((word) => word?.slice(0, 1).toLocaleUpperCase() ?? '')
    .join('')
}
