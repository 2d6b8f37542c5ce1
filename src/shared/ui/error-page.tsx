import { Button } from '@digdir/designsystemet-react'
import { useQueryErrorResetBoundary } from '@tanstack/react-query'
import { type ErrorComponentProps, useRouter } from '@tanstack/react-router'
import { useMessages } from '../i18n/messages-context.tsx'
import styles from './message-page.module.css'
import { MessagePage } from './message-page.tsx'

/** What a route shows when it could not be loaded or drawn; without network it says just that. */
export function ErrorPage({ error, reset }: ErrorComponentProps) {
  const { errors } = useMessages()
  const router = useRouter()
  const queryErrors = useQueryErrorResetBoundary()
  const message =
    error instanceof Error ? error.message : String((error as { message?: unknown }).message ?? error)
  const isOffline = !navigator.onLine || isFetchFailure(message)

  async function retry() {
    queryErrors.reset()
    await router.invalidate()
    reset()
  }

  return (
    <MessagePage
      title={isOffline ? errors.offlineTitle : errors.title}
      body={isOffline ? errors.offlineBody : errors.body}
    >
      <Button onClick={() => void retry()}>{errors.retry}</Button>
      {!isOffline && (
        <details className={styles.details}>
          <summary>{errors.details}</summary>
          <code>{message}</code>
        </details>
      )}
    </MessagePage>
  )
}

/** The API client wraps the browser's failed fetch in its own error, with the original's text. */
const isFetchFailure = (message: string) => /failed to fetch|networkerror|load failed/i.test(message)
