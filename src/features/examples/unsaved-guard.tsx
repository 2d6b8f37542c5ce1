import { Button, Paragraph } from '@digdir/designsystemet-react'
import { useBlocker } from '@tanstack/react-router'
import { createContext, type ReactNode, use, useEffect, useId, useState } from 'react'
import { useColumnsMessages } from '../../shared/i18n/columns/columns-messages.ts'
import { QuestionDialog } from './question-dialog.tsx'

const UnsavedContext = createContext<Set<string> | null>(null)

/** Warns whoever is about to leave while an example below holds what is not saved. */
export function UnsavedGuard({ children }: { children: ReactNode }) {
  const { examples } = useColumnsMessages()
  const [unsaved] = useState(() => new Set<string>())
  const blocker = useBlocker({
    // Another region on the same page shows other examples, and takes these away too.
    shouldBlockFn: () => unsaved.size > 0,
    enableBeforeUnload: () => unsaved.size > 0,
    withResolver: true,
  })
  return (
    <UnsavedContext value={unsaved}>
      {children}
      <QuestionDialog
        title={examples.leaveTitle}
        isOpen={blocker.status === 'blocked'}
        onClose={() => blocker.reset?.()}
        cancel={examples.stay}
        action={
          <Button data-color="danger" onClick={() => blocker.proceed?.()}>
            {examples.leave}
          </Button>
        }
      >
        <Paragraph>{examples.leaveBody}</Paragraph>
      </QuestionDialog>
    </UnsavedContext>
  )
}

/** Says that an example holds something unsaved. */
export function useUnsaved(isUnsaved: boolean) {
  const unsaved = use(UnsavedContext)
  const id = useId()
  useEffect(() => {
    if (isUnsaved) unsaved?.add(id)
    return () => void unsaved?.delete(id)
  }, [unsaved, id, isUnsaved])
}
