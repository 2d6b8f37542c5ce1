import { Alert } from '@digdir/designsystemet-react'
import type { Problem } from './problem.ts'
import { useEditingMessages } from './texts/assignment-editing-messages.ts'

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
