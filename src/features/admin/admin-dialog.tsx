import { Dialog, Heading } from '@digdir/designsystemet-react'
import { type ReactNode, useId } from 'react'
import { useAdminMessages } from '../../shared/i18n/admin/admin-messages.ts'
import styles from './admin-dialog.module.css'

interface AdminDialogProps {
  /** Null while there is nothing to ask: the dialog is closed then, and gives focus back to where it was. */
  title: string | null
  onClose: () => void
  children: ReactNode
}

export function AdminDialog({ title, onClose, children }: AdminDialogProps) {
  const { common } = useAdminMessages()
  const id = useId()
  return (
    <Dialog open={title !== null} onClose={onClose} closeButton={common.close} aria-labelledby={id}>
      <Heading id={id} level={2} data-size="sm" className={styles.title}>
        {title}
      </Heading>
      {title !== null && children}
    </Dialog>
  )
}
