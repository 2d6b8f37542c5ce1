import { Button, Heading, List, Paragraph } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { useMessages } from '../../shared/i18n/messages-context.tsx'
import { MessagePage } from '../../shared/ui/message-page.tsx'

interface NoAccessPageProps {
  email: string
  /** Resolves to whether there is something now; the page is then left. */
  onCheckAgain: () => Promise<boolean>
}

/** For a person who is signed in and belongs nowhere: what that means, and whom to ask. */
export function NoAccessPage({ email, onCheckAgain }: NoAccessPageProps) {
  const { noAccess } = useMessages()
  const [state, setState] = useState<'checking' | 'nothing' | null>(null)

  async function check() {
    setState('checking')
    if (!(await onCheckAgain())) setState('nothing')
  }

  return (
    <MessagePage title={noAccess.title} body={email ? noAccess.body(email) : noAccess.feide}>
      <Heading level={2} data-size="xs">
        {noAccess.whatToDo}
      </Heading>
      <List.Unordered>
        <List.Item>{noAccess.askLeader}</List.Item>
        <List.Item>{noAccess.askCoordinator}</List.Item>
        <List.Item>{noAccess.checkAddress}</List.Item>
      </List.Unordered>
      <Button variant="secondary" loading={state === 'checking'} onClick={() => void check()}>
        {noAccess.checkAgain}
      </Button>
      <Paragraph role="status">{state === 'nothing' && noAccess.stillNone}</Paragraph>
    </MessagePage>
  )
}
