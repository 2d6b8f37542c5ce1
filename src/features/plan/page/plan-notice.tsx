import { Button } from '@digdir/designsystemet-react'
import { createContext, type ReactNode, use, useCallback, useEffect, useRef, useState } from 'react'
import { useMessages } from '../../../shared/i18n/messages-context.tsx'
import styles from '../../../shared/ui/notice.module.css'

export interface Notice {
  text: string
  /** Takes back what the notice tells of. */
  undo?: () => void
  /** Another person did it: focus stays where one is writing. */
  isFromOthers?: boolean
}

type Notify = (notice: Notice) => void

const NoticeContext = createContext<Notify>(() => {})

/** Tells, in one place at the foot of the page, what has just been done, and offers to take it back. */
export const useNotify = (): Notify => use(NoticeContext)

export function NoticeProvider({ children }: { children: ReactNode }) {
  const { plan } = useMessages()
  const [notice, setNotice] = useState<Notice | null>(null)
  const undoButton = useRef<HTMLButtonElement>(null)
  const notify = useCallback((next: Notice) => setNotice(next), [])

  function dismiss() {
    setNotice(null)
    // The button goes, and focus must not go with it.
    document.getElementById('content')?.focus({ preventScroll: true })
  }

  // The row that had focus is gone: the way back to it is the next thing a keyboard user meets.
  useEffect(() => {
    if (notice?.undo && !notice.isFromOthers) undoButton.current?.focus()
  }, [notice])

  return (
    <NoticeContext value={notify}>
      {children}
      <div role="status" className={styles.region}>
        {notice && (
          <div className={notice.undo ? styles.notice : 'ds-sr-only'}>
            <span>{notice.text}</span>
            {notice.undo && (
              <Button
                ref={undoButton}
                variant="secondary"
                data-size="sm"
                onClick={() => {
                  notice.undo?.()
                  setNotice(null)
                }}
              >
                {plan.undo}
              </Button>
            )}
            {notice.undo && (
              <Button variant="tertiary" data-size="sm" onClick={dismiss}>
                {plan.dismiss}
              </Button>
            )}
          </div>
        )}
      </div>
    </NoticeContext>
  )
}
