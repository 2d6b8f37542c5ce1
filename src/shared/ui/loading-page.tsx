import { Skeleton } from '@digdir/designsystemet-react'
import { useMessages } from '../i18n/messages-context.tsx'
import styles from './loading-page.module.css'

export function LoadingPage() {
  const { app } = useMessages()
  return (
    <div className={styles.page} role="status" aria-label={app.loading}>
      <Skeleton width="40%" height={44} />
      <Skeleton height={160} />
      <Skeleton height={160} />
    </div>
  )
}
