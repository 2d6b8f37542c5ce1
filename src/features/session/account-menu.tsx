import { Button } from '@digdir/designsystemet-react'
import { useMessages } from '../../shared/i18n/messages-context.tsx'
import { useUser } from './session.ts'
import { signOut } from './sign-out.ts'
import styles from './account-menu.module.css'

/** Who is signed in, and the way out. Empty when nobody is. */
export function AccountMenu() {
  const user = useUser()
  const { app } = useMessages()
  if (!user) return null
  return (
    <div className={styles.account}>
      <span className={styles.email}>{user.email}</span>
      <Button variant="tertiary" data-size="sm" onClick={() => void signOut()}>
        {app.signOut}
      </Button>
    </div>
  )
}
