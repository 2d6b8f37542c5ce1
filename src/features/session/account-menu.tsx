import { Button, Dialog, Heading, Paragraph } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { useMessages } from '../../shared/i18n/messages-context.tsx'
import styles from './account-menu.module.css'
import { useUser } from './session.ts'

const loadSignOut = () => import('./sign-out.ts')

/** Who is signed in, and the way out. Empty when nobody is. */
export function AccountMenu() {
  const user = useUser()
  const { app } = useMessages()
  const [atRisk, setAtRisk] = useState(0)
  const [isLeaving, setIsLeaving] = useState(false)
  // After what the page itself needs, and before the network may be gone.
  useEffect(() => void (user && loadSignOut().catch(() => undefined)), [user])
  if (!user) return null
  const { id, email } = user

  async function leave(isWarned: boolean) {
    setIsLeaving(true)
    try {
      const { changesAtRisk, signOut } = await loadSignOut()
      const count = isWarned ? 0 : await changesAtRisk(id)
      setAtRisk(count)
      if (count === 0) await signOut(id)
    } finally {
      setIsLeaving(false)
    }
  }

  return (
    <div className={styles.account}>
      <Link to="/profile" className={`ds-link ${styles.profile}`}>
        <span className={styles.email}>{email || app.profile}</span>
        <span className={styles.short}>{app.profile}</span>
      </Link>
      <Button variant="tertiary" data-size="sm" loading={isLeaving} onClick={() => void leave(false)}>
        {app.signOut}
      </Button>
      <UnsavedDialog count={atRisk} onStay={() => setAtRisk(0)} onLeave={() => void leave(true)} />
    </div>
  )
}

interface UnsavedDialogProps {
  count: number
  onStay: () => void
  onLeave: () => void
}

function UnsavedDialog({ count, onStay, onLeave }: UnsavedDialogProps) {
  const { saving, plan } = useMessages()
  return (
    <Dialog open={count > 0} onClose={onStay} closeButton={plan.dismiss} aria-labelledby="unsaved-title">
      <Heading id="unsaved-title" level={2} data-size="sm">
        {saving.unsavedTitle}
      </Heading>
      <Paragraph>{saving.unsavedOnSignOut(count)}</Paragraph>
      <div className={styles.choices}>
        <Button onClick={onStay}>{saving.stay}</Button>
        <Button variant="secondary" data-color="danger" onClick={onLeave}>
          {saving.signOutAnyway}
        </Button>
      </div>
    </Dialog>
  )
}
