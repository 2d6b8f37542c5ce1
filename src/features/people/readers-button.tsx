import { Button } from '@digdir/designsystemet-react'
import { lazy, type ReactNode, Suspense, useState } from 'react'

const ReadersDialog = lazy(async () => ({ default: (await import('./readers-dialog.tsx')).ReadersDialog }))

interface Readers {
  open: () => void
  dialog: ReactNode
}

/** Who can read the plan, to be opened by what the caller likes. What the dialog needs is fetched when it is opened. */
export function useReadersDialog(schoolId: string, schoolName: string): Readers {
  const [isOpen, setIsOpen] = useState(false)
  const [wasOpened, setWasOpened] = useState(false)
  return {
    open: () => {
      setWasOpened(true)
      setIsOpen(true)
    },
    // Stays from then on, so that focus comes back to where it was when it closes.
    dialog: wasOpened && (
      <Suspense>
        <ReadersDialog
          schoolId={schoolId}
          schoolName={schoolName}
          isOpen={isOpen}
          onClose={() => setIsOpen(false)}
        />
      </Suspense>
    ),
  }
}

interface ReadersButtonProps {
  schoolId: string
  schoolName: string
  label: string
}

export function ReadersButton({ schoolId, schoolName, label }: ReadersButtonProps) {
  const { open, dialog } = useReadersDialog(schoolId, schoolName)
  return (
    <>
      <Button variant="secondary" data-size="sm" onClick={open}>
        {label}
      </Button>
      {dialog}
    </>
  )
}
