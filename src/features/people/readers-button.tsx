import { Button } from '@digdir/designsystemet-react'
import { EyeIcon } from '@navikt/aksel-icons'
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
  return (
    <>
      <Button variant="secondary" data-size="sm" onClick={() => setIsOpen(true)}>
        <EyeIcon aria-hidden fontSize="1.25rem" />
        {label}
      </Button>
      {isOpen && (
        <Suspense>
          <ReadersDialog schoolId={schoolId} schoolName={schoolName} onClose={() => setIsOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
