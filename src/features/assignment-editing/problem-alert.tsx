import { Alert } from '@digdir/designsystemet-react'
import { useEditingMessages } from '../../shared/i18n/assignment-editing/assignment-editing-messages.ts'
import type { Problem } from './problem.ts'

/** Why the last try did not go through, and what to do. */
export function ProblemAlert({ problem }: { problem: Problem | null }) {
  const { problems } = useEditingMessages()
  if (!problem) return null
  return (
    <Alert data-color="danger" data-size="sm" role="alert">
      {problems[problem]}
    </Alert>
  )
}
