import { Button, Dialog, Heading } from '@digdir/designsystemet-react'
import { type ReactNode, useId } from 'react'
import styles from './question-dialog.module.css'

export interface QuestionDialogProps {
  title: string
  isOpen: boolean
  onClose: () => void
  /** What there is to know before one answers. */
  children: ReactNode
  /** What can be answered beside leaving it as it is. */
  actions: ReactNode
  /** Leaves it as it is. */
  cancel: string
  /** The name of the cross in the corner, which does the same. */
  close: string
}

/** Asks before something is done, or lost. Its content is there only while it is open. */
export function QuestionDialog({
  title,
  isOpen,
  onClose,
  children,
  actions,
  cancel,
  close,
}: QuestionDialogProps) {
  const id = useId()
  return (
    <Dialog open={isOpen} onClose={onClose} closeButton={close} aria-labelledby={id}>
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
                {cancel}
              </Button>
            </div>
          </>
        )}
      </div>
    </Dialog>
  )
}
