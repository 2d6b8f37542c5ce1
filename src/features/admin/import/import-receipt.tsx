import { Button, Paragraph } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import { Page } from '../../../shared/ui/layout/page.tsx'
import { Row } from '../../../shared/ui/layout/stack.tsx'
import { PageHeading } from '../../../shared/ui/page-heading.tsx'
import { useAdminMessages } from '../texts/admin-messages.ts'

interface ImportReceiptProps {
  schools: number
  invitations: number
  onAgain: () => void
}

/** What came of the import. */
export function ImportReceipt({ schools, invitations, onAgain }: ImportReceiptProps) {
  const { import: text } = useAdminMessages()
  return (
    <Page>
      <PageHeading title={text.receiptTitle} />
      <Paragraph role="status">{text.receipt(schools, invitations)}</Paragraph>
      <Row gap={2}>
        <Button asChild>
          <Link to="/admin/schools">{text.toSchools}</Link>
        </Button>
        <Button variant="secondary" onClick={onAgain}>
          {text.again}
        </Button>
      </Row>
    </Page>
  )
}
