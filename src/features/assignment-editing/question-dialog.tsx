import { Button, Dialog, Heading } from '@digdir/designsystemet-react'
import { type ReactNode, useId } from 'react'
import { useEditingMessages } from '../../shared/i18n/assignment-editing/assignment-editing-messages.ts'
import styles from './assignment-editing.module.css'

interface QuestionDialogProps {
  title: string
  isOpen: boolean
  onClose: () => void
  /** What there is to know before one answers. */
  children: ReactNode
  /** What can be answered beside leaving it as it is. */
  actions: ReactNode
  cancel?: string
}

/** Asks before something is done. Its content is there only while it is open. */
export function QuestionDialog({ title, isOpen, onClose, children, actions, cancel }: QuestionDialogProps) {
  const { save } = useEditingMessages()
  const id = useId()
  return (
    <Dialog open={isOpen} onClose={onClose} closeButton={save.close} aria-labelledby={id}>
      <div className={styles.dialog}>
        <Heading id={id} level={2} data-size="sm">
          {isOpen && title}
        </Heading>
        {isOpen && (
          <>
            {children}
            <div className={styles.buttons}>
              {actions}
              <Button variant="secondary" onClick={onClose}>
                {cancel ?? save.cancel}
              </Button>
            </div>
          </>
        )}
      </div>
    </Dialog>
  )
}
