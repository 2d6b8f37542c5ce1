import { Button } from '@digdir/designsystemet-react'
import type { ReactNode } from 'react'
import { Row, Stack } from './layout/stack.tsx'
import { TitledDialog } from './layout/titled-dialog.tsx'

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
}

/** Asks before something is done, or lost. Its content is there only while it is open. */
export function QuestionDialog({ title, isOpen, onClose, children, actions, cancel }: QuestionDialogProps) {
  return (
    <TitledDialog title={isOpen ? title : null} onClose={onClose}>
      <Stack>
        {children}
        <Row>
          {actions}
          <Button variant="secondary" onClick={onClose}>
            {cancel}
          </Button>
        </Row>
      </Stack>
    </TitledDialog>
  )
}
