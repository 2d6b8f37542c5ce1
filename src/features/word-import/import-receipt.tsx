import { Button, Paragraph, ValidationMessage } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import { Row } from '../../shared/ui/layout/stack.tsx'
import { PageHeading } from '../../shared/ui/page-heading.tsx'
import { useWordImportMessages } from './texts/word-import-messages.ts'
import type { Undoing } from './use-undo.ts'

export interface Receipt {
  importId: string
  /** What was brought in, in words. */
  what: string
  isEarlier: boolean
}

interface ImportReceiptProps {
  schoolId: string
  receipt: Receipt
  undoing: Undoing
  onMore: () => void
}

/** What came of it, with the way back. */
export function ImportReceipt({ schoolId, receipt, undoing, onMore }: ImportReceiptProps) {
  const { receipt: text, past, toPlan } = useWordImportMessages()
  const isUndone = undoing.done?.id === receipt.importId
  return (
    <>
      <PageHeading title={isUndone ? past.done : text.title} />
      <Paragraph role="status">
        {isUndone
          ? undoing.done?.rows_kept
            ? past.kept(undoing.done.rows_kept)
            : ''
          : receipt.isEarlier
            ? text.earlier
            : text.body(receipt.what)}
      </Paragraph>
      <div role="alert">{undoing.problem && <ValidationMessage>{undoing.problem}</ValidationMessage>}</div>
      <Row>
        <Button asChild>
          <Link to="/schools/$schoolId/plan" params={{ schoolId }}>
            {toPlan}
          </Link>
        </Button>
        {!isUndone && (
          <Button
            variant="secondary"
            loading={undoing.busyId === receipt.importId}
            onClick={() => undoing.undo(receipt.importId)}
          >
            {text.undo}
          </Button>
        )}
        <Button variant="tertiary" onClick={onMore}>
          {text.more}
        </Button>
      </Row>
    </>
  )
}
