import { Button } from '@digdir/designsystemet-react'
import { createContext, type ReactNode, use, useCallback, useEffect, useState } from 'react'
import { useMessages } from '../../../shared/i18n/messages-context.tsx'
import styles from '../../../shared/ui/notice.module.css'

const NoticeContext = createContext<(text: string) => void>(() => {})

/** Tells in one place, at the foot of the page, what has just been done. */
export const useNotify = () => use(NoticeContext)

/** Tells what was done, and closes what asked for it. */
export function useDone(onClose: () => void) {
  const notify = useNotify()
  return (notice: string) => {
    notify(notice)
    onClose()
  }
}

export function NoticeProvider({ children }: { children: ReactNode }) {
  const { app } = useMessages()
  const [notice, setNotice] = useState<{ text: string } | null>(null)
  const notify = useCallback((text: string) => setNotice({ text }), [])

  // The row that was acted on may be gone, and the button in it that had focus: one goes on from the heading then.
  useEffect(() => {
    if (!notice) return
    const frame = requestAnimationFrame(() => {
      if (document.activeElement !== document.body) return
      document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true })
    })
    return () => cancelAnimationFrame(frame)
  }, [notice])

  function dismiss() {
    setNotice(null)
    // The button goes, and focus must not go with it.
    document.getElementById('content')?.focus({ preventScroll: true })
  }

  return (
    <NoticeContext value={notify}>
      {children}
      <div role="status" className={styles.region}>
        {notice && (
          <div className={styles.notice} data-tone="done">
            <span>{notice.text}</span>
            <Button variant="tertiary" data-size="sm" onClick={dismiss}>
              {app.close}
            </Button>
          </div>
        )}
      </div>
    </NoticeContext>
  )
}
