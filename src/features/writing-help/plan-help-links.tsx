import { Button } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import { useWritingMessages } from './texts/writing-messages.ts'

/** The ways from the plan to what helps with it. */
export function PlanHelpLinks({ schoolId, isLeader }: { schoolId: string; isLeader: boolean }) {
  const { support } = useWritingMessages()
  return (
    <>
      {isLeader && <TenMinutesLink schoolId={schoolId} size="sm" />}
      <Button asChild variant="secondary" data-size="sm">
        <Link to="/schools/$schoolId/teacher-support" params={{ schoolId }}>
          {support.link}
        </Link>
      </Button>
    </>
  )
}

export function TenMinutesLink({ schoolId, size = 'md' }: { schoolId: string; size?: 'sm' | 'md' }) {
  const { tenMinutes } = useWritingMessages()
  return (
    <Button asChild variant="secondary" data-size={size}>
      <Link to="/schools/$schoolId/ten-minutes" params={{ schoolId }}>
        {tenMinutes.link}
      </Link>
    </Button>
  )
}
