import { Button, Paragraph } from '@digdir/designsystemet-react'
import { useBlocker } from '@tanstack/react-router'
import { createContext, type ReactNode, use, useEffect, useId, useState } from 'react'
import { useEditingMessages } from '../../shared/i18n/assignment-editing/assignment-editing-messages.ts'
import { QuestionDialog } from './question-dialog.tsx'

const UnsavedContext = createContext<Set<string> | null>(null)

/** Warns whoever is about to leave while some form below holds what is not saved. */
export function UnsavedGuard({ children }: { children: ReactNode }) {
  const { leave } = useEditingMessages()
  const [unsaved] = useState(() => new Set<string>())
  const blocker = useBlocker({
    shouldBlockFn: () => unsaved.size > 0,
    enableBeforeUnload: () => unsaved.size > 0,
    withResolver: true,
  })
  return (
    <UnsavedContext value={unsaved}>
      {children}
      <QuestionDialog
        title={leave.title}
        isOpen={blocker.status === 'blocked'}
        onClose={() => blocker.reset?.()}
        cancel={leave.stay}
        actions={
          <Button data-color="danger" onClick={() => blocker.proceed?.()}>
            {leave.leave}
          </Button>
        }
      >
        <Paragraph>{leave.body}</Paragraph>
      </QuestionDialog>
    </UnsavedContext>
  )
}

/** Says that the form holds something unsaved. */
export function useUnsaved(isUnsaved: boolean) {
  const unsaved = use(UnsavedContext)
  const id = useId()
  useEffect(() => {
    if (isUnsaved) unsaved?.add(id)
    return () => void unsaved?.delete(id)
  }, [unsaved, id, isUnsaved])
}
