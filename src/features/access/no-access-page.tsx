import { Button, Heading, List, Paragraph } from '@digdir/designsystemet-react'
import { useMessages } from '../../shared/i18n/messages-context.tsx'
import { MessagePage } from '../../shared/ui/message-page.tsx'

interface NoAccessPageProps {
  email: string
  isAdmin: boolean
  onCheckAgain: () => void
}

/** For a person who is signed in and belongs nowhere: what that means, and whom to ask. */
export function NoAccessPage({ email, isAdmin, onCheckAgain }: NoAccessPageProps) {
  const { noAccess } = useMessages()
  return (
    <MessagePage title={noAccess.title} body={noAccess.body(email)}>
      {isAdmin && <Paragraph>{noAccess.admin}</Paragraph>}
      <Heading level={2} data-size="xs">
        {noAccess.whatToDo}
      </Heading>
      <List.Unordered>
        <List.Item>{noAccess.askLeader}</List.Item>
        <List.Item>{noAccess.askCoordinator}</List.Item>
        <List.Item>{noAccess.checkAddress}</List.Item>
      </List.Unordered>
      <Button variant="secondary" onClick={onCheckAgain}>
        {noAccess.checkAgain}
      </Button>
    </MessagePage>
  )
}
