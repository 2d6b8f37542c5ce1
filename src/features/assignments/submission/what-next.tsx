import { Alert, Button, Paragraph } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import { inLanguage } from '../../../shared/i18n/bilingual.ts'
import { formatDate } from '../../../shared/i18n/format.ts'
import { useLanguage } from '../../../shared/i18n/messages-context.tsx'
import { Row, Stack } from '../../../shared/ui/layout/stack.tsx'
import { openParts } from '../front/open-parts.ts'
import type { Assignment } from '../model/assignment-model.ts'
import { useNow } from '../model/use-now.ts'
import { useAssignmentMessages } from '../texts/assignment-messages.ts'
import styles from './submission.module.css'

interface WhatNextProps {
  schoolId: string
  region: string
  assignments: readonly Assignment[]
}

/** After handing in: who can read it now, what remains, and the way on. */
export function WhatNext({ schoolId, region, assignments }: WhatNextProps) {
  const { receipt, front } = useAssignmentMessages()
  const { language } = useLanguage()
  const [next] = openParts(assignments, useNow())
  const params = { schoolId }
  return (
    <Alert data-color="success" className={styles.others}>
      <Stack gap={3}>
        <Paragraph>
          {receipt.readable(region)}{' '}
          {next
            ? receipt.next(
                inLanguage(next.part.title, language).text,
                formatDate(next.part.dueLocal.slice(0, 10), language),
              )
            : front.allDone}
        </Paragraph>
        <Row>
          <Button asChild variant="secondary" data-size="sm">
            <Link to="/schools/$schoolId/plan" params={params}>
              {receipt.toPlan}
            </Link>
          </Button>
          {next && next.part.kind === 'questions' && (
            <Button asChild variant="secondary" data-size="sm">
              <Link to="/schools/$schoolId/assignments/$partId" params={{ schoolId, partId: next.part.id }}>
                {receipt.toNext}
              </Link>
            </Button>
          )}
        </Row>
      </Stack>
    </Alert>
  )
}
