import { Button } from '@digdir/designsystemet-react'
import { createContext, type ReactNode, use, useState } from 'react'
import { useAdminMessages } from '../../shared/i18n/admin/admin-messages.ts'
import styles from './notice.module.css'

const NoticeContext = createContext<(text: string) => void>(() => {})

/** Tells in one place, at the foot of the page, what has just been done. */
export const useNotify = () => use(NoticeContext)

export function NoticeProvider({ children }: { children: ReactNode }) {
  const { common } = useAdminMessages()
  const [text, setText] = useState('')

  function dismiss() {
    setText('')
    // The button goes, and focus must not go with it.
    document.getElementById('content')?.focus({ preventScroll: true })
  }

  return (
    <NoticeContext value={setText}>
      {children}
      <div role="status" className={styles.region}>
        {text && (
          <div className={styles.notice}>
            <span>{text}</span>
            <Button variant="tertiary" data-size="sm" onClick={dismiss}>
              {common.close}
            </Button>
          </div>
        )}
      </div>
    </NoticeContext>
  )
}
