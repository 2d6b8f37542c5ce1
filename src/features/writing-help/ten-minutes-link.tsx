import { Button } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import { useMessages } from '../../shared/i18n/messages-context.tsx'

/** To the most useful next things to write. */
export function TenMinutesLink({ schoolId, size = 'md' }: { schoolId: string; size?: 'sm' | 'md' }) {
  const { plan } = useMessages()
  return (
    <Button asChild variant="secondary" data-size={size}>
      <Link to="/schools/$schoolId/ten-minutes" params={{ schoolId }}>
        {plan.tenMinutes}
      </Link>
    </Button>
  )
}
