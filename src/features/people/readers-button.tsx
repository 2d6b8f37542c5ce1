import { Button } from '@digdir/designsystemet-react'
import { lazy, Suspense, useState } from 'react'

const ReadersDialog = lazy(async () => ({ default: (await import('./readers-dialog.tsx')).ReadersDialog }))

interface ReadersButtonProps {
  schoolId: string
  schoolName: string
  label: string
}

/** Opens who can read the plan. What the dialog needs is fetched when it is opened. */
export function ReadersButton({ schoolId, schoolName, label }: ReadersButtonProps) {
  const [isOpen, setIsOpen] = useState(false)
  const [wasOpened, setWasOpened] = useState(false)

  function open() {
    setWasOpened(true)
    setIsOpen(true)
  }

  return (
    <>
      <Button variant="secondary" data-size="sm" onClick={open}>
        {label}
      </Button>
      {/* Stays from then on, so that focus comes back here when it closes. */}
      {wasOpened && (
        <Suspense>
          <ReadersDialog
            schoolId={schoolId}
            schoolName={schoolName}
            isOpen={isOpen}
            onClose={() => setIsOpen(false)}
          />
        </Suspense>
      )}
    </>
  )
}
