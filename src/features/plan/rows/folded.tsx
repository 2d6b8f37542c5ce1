import { type ReactNode, useCallback } from 'react'
import styles from './folded.module.css'

/**
 * Text that is in the document without being seen: finding in the page shows it, and paper has it. React knows the
 * attribute only as yes or no; the browser takes it away when it has found something here.
 */
export function Folded({ children }: { children: ReactNode }) {
  const ref = useCallback((element: HTMLElement | null) => {
    if (!element) return
    element.setAttribute('hidden', 'until-found')
    const stop = new AbortController()
    const unfold = () => element.closest('[data-closed]')?.setAttribute('data-found', '')
    element.addEventListener('beforematch', unfold, { signal: stop.signal })
    return () => stop.abort()
  }, [])
  return (
    <div ref={ref} className={styles.folded}>
      {children}
    </div>
  )
}
