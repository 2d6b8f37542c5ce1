import { Dialog, Heading } from '@digdir/designsystemet-react'
import { type ReactNode, useId } from 'react'
import { useMessages } from '../../i18n/messages-context.tsx'
import styles from './layout.module.css'

interface TitledDialogProps {
  /** Null while there is nothing to ask: the dialog is closed then, and gives focus back to where it was. */
  title: string | null
  onClose: () => void
  children: ReactNode
}

export function TitledDialog({ title, onClose, children }: TitledDialogProps) {
  const { app } = useMessages()
  const id = useId()
  return (
    <Dialog open={title !== null} onClose={onClose} closeButton={app.close} aria-labelledby={id}>
      <Heading id={id} level={2} data-size="sm" className={styles.dialogTitle}>
        {title}
      </Heading>
      {title !== null && children}
    </Dialog>
  )
}
