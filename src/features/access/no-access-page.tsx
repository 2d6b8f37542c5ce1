import { Button, Card, Heading, List, Paragraph } from '@digdir/designsystemet-react'
import { useMessages } from '../../shared/i18n/messages-context.tsx'
import { PageHeading } from '../../shared/ui/page-heading.tsx'
import styles from './no-access-page.module.css'

interface NoAccessPageProps {
  email: string
  isAdmin: boolean
  onCheckAgain: () => void
}

/** For a person who is signed in and belongs nowhere: what that means, and whom to ask. */
export function NoAccessPage({ email, isAdmin, onCheckAgain }: NoAccessPageProps) {
  const { noAccess } = useMessages()
  return (
    <Card className={styles.card}>
      <PageHeading title={noAccess.title} />
      <Paragraph>{noAccess.body(email)}</Paragraph>
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
    </Card>
  )
}
