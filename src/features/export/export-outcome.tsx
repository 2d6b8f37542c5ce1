import { Alert, Button, Paragraph } from '@digdir/designsystemet-react'
import { Stack } from '../../shared/ui/layout/stack.tsx'
import styles from './export.module.css'
import { useExportMessages } from './texts/export-messages.ts'
import type { ExportMessages } from './texts/nb.ts'
import type { ExportState } from './use-export.ts'

interface ExportOutcomeProps {
  state: ExportState
  onCancel: () => void
  onRetry: () => void
}

/** How far it has come, with a way to stop it, and how it ended. */
export function ExportOutcome({ state, onCancel, onRetry }: ExportOutcomeProps) {
  const texts = useExportMessages()
  const isRunning = state.is === 'finding' || state.is === 'fetching' || state.is === 'writing'
  const hasFailed = state.is === 'offline' || state.is === 'failed'
  return (
    <Stack gap={3} className={styles.running}>
      {isRunning && (
        <progress
          aria-label={texts.title}
          {...(state.is === 'fetching' && { value: state.done, max: state.of })}
        />
      )}
      <Paragraph role="status">{!hasFailed && sentence(state, texts)}</Paragraph>
      {hasFailed && (
        <Alert data-color="danger" role="alert">
          {state.is === 'offline' ? texts.offline : texts.failed}
        </Alert>
      )}
      {isRunning && (
        <Button variant="secondary" autoFocus onClick={onCancel}>
          {texts.cancel}
        </Button>
      )}
      {hasFailed && (
        <Button variant="secondary" onClick={onRetry}>
          {texts.retry}
        </Button>
      )}
    </Stack>
  )
}

function sentence(state: ExportState, texts: ExportMessages): string {
  switch (state.is) {
    case 'finding':
      return texts.finding
    case 'fetching':
      return texts.progress(state.done, state.of)
    case 'writing':
      return texts.writing
    case 'cancelled':
      return texts.cancelled
    case 'empty':
      return texts.noSchools
    case 'without copies':
      return texts.nothing
    case 'done':
      return texts.done(state.file, state.schools)
    default:
      return ''
  }
}
