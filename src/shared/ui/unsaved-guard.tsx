import { Button, Paragraph } from '@digdir/designsystemet-react'
import { useBlocker } from '@tanstack/react-router'
import { createContext, type ReactNode, use, useEffect, useId, useState } from 'react'
import { QuestionDialog } from './question-dialog.tsx'

const UnsavedContext = createContext<Set<string> | null>(null)

export interface LeaveTexts {
  title: string
  body: string
  leave: string
  stay: string
}

interface UnsavedGuardProps {
  texts: LeaveTexts
  children: ReactNode
}

/** Warns whoever is about to leave while something below holds what is not saved. */
export function UnsavedGuard({ texts, children }: UnsavedGuardProps) {
  const [unsaved] = useState(() => new Set<string>())
  const blocker = useBlocker({
    // Also for another search on the same page, which may take away what is written.
    shouldBlockFn: () => unsaved.size > 0,
    enableBeforeUnload: () => unsaved.size > 0,
    withResolver: true,
  })
  return (
    <UnsavedContext value={unsaved}>
      {children}
      <QuestionDialog
        title={texts.title}
        isOpen={blocker.status === 'blocked'}
        onClose={() => blocker.reset?.()}
        cancel={texts.stay}
        actions={
          <Button data-color="danger" onClick={() => blocker.proceed?.()}>
            {texts.leave}
          </Button>
        }
      >
        <Paragraph>{texts.body}</Paragraph>
      </QuestionDialog>
    </UnsavedContext>
  )
}

/** Says that something unsaved is held here. */
export function useUnsaved(isUnsaved: boolean) {
  const unsaved = use(UnsavedContext)
  const id = useId()
  useEffect(() => {
    if (isUnsaved) unsaved?.add(id)
    return () => void unsaved?.delete(id)
  }, [unsaved, id, isUnsaved])
}
