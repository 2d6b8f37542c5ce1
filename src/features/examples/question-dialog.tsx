import { Button, Dialog, Heading } from '@digdir/designsystemet-react'
import { type ReactNode, useId } from 'react'
import { useColumnsMessages } from '../../shared/i18n/columns/columns-messages.ts'
import styles from './examples.module.css'

interface QuestionDialogProps {
  title: string
  isOpen: boolean
  onClose: () => void
  /** What there is to know before one answers. */
  children: ReactNode
  action: ReactNode
  cancel: string
}

/** Asks before something is lost. Its content is there only while it is open. */
export function QuestionDialog({ title, isOpen, onClose, children, action, cancel }: QuestionDialogProps) {
  const { examples } = useColumnsMessages()
  const id = useId()
  return (
    <Dialog open={isOpen} onClose={onClose} closeButton={examples.close} aria-labelledby={id}>
      <div className={styles.dialog}>
        <Heading id={id} level={2} data-size="sm">
          {isOpen && title}
        </Heading>
        {isOpen && (
          <>
            {children}
            <div className={styles.buttons}>
              {action}
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
