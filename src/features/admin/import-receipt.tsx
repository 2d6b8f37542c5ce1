import { Button, Paragraph } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import { useAdminMessages } from '../../shared/i18n/admin/admin-messages.ts'
import { PageHeading } from '../../shared/ui/page-heading.tsx'
import styles from './admin.module.css'

interface ImportReceiptProps {
  schools: number
  invitations: number
  onAgain: () => void
}

/** What came of the import. */
export function ImportReceipt({ schools, invitations, onAgain }: ImportReceiptProps) {
  const { import: text } = useAdminMessages()
  return (
    <div className={styles.page}>
      <PageHeading title={text.receiptTitle} />
      <Paragraph role="status">{text.receipt(schools, invitations)}</Paragraph>
      <div className={styles.buttons}>
        <Button asChild>
          <Link to="/admin/schools">{text.toSchools}</Link>
        </Button>
        <Button variant="secondary" onClick={onAgain}>
          {text.again}
        </Button>
      </div>
    </div>
  )
}
