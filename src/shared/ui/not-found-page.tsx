import { Button } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import { useMessages } from '../i18n/messages-context.tsx'
import { MessagePage } from './message-page.tsx'

export function NotFoundPage() {
  const { errors } = useMessages()
  return (
    <MessagePage title={errors.notFoundTitle} body={errors.notFoundBody}>
      <Button asChild>
        <Link to="/">{errors.toStart}</Link>
      </Button>
    </MessagePage>
  )
}
