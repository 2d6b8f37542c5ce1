import { Button, Card, Heading } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { Stack } from '../../../shared/ui/layout/stack.tsx'
import { DueTag } from '../front/due-tag.tsx'
import { countingHandIns } from '../model/assignment-model.ts'
import { isOver } from '../model/deadline.ts'
import styles from '../part/part-page.module.css'
import { useAssignmentMessages } from '../texts/assignment-messages.ts'
import { type HandInBoxProps, HandInDialog } from './hand-in-dialog.tsx'
import { HandInLine } from './hand-in-line.tsx'

/** Where a part is handed in, and where it says that it is. */
export function HandInBox(props: HandInBoxProps) {
  const { schoolId, part, names, changedAt, now } = props
  const { handIn: texts } = useAssignmentMessages()
  const [attempt, setAttempt] = useState<{ submissionId: string; missing: string[] } | null>(null)
  const [counting] = countingHandIns(part.handIns)
  return (
    <Card asChild>
      <Stack
        as="section"
        gap={3}
        className={styles.handIn}
        id="hand-in"
        tabIndex={-1}
        aria-labelledby="hand-in-title"
      >
        <Heading level={2} data-size="xs" id="hand-in-title">
          {texts.title}
        </Heading>
        {counting ? (
          <HandInLine
            handIn={counting}
            schoolId={schoolId}
            names={names}
            changedAt={isOver(part.dueLocal, now) ? null : changedAt}
          />
        ) : (
          <DueTag part={part} now={now} />
        )}
        <Button
          variant={counting ? 'secondary' : 'primary'}
          // One id for each time it is opened: what was typed in between is never taken for what was handed in.
          onClick={() => setAttempt({ submissionId: crypto.randomUUID(), missing: props.findMissing() })}
        >
          {counting ? texts.again : texts.button}
        </Button>
        {attempt && (
          <HandInDialog
            {...props}
            {...attempt}
            isAgain={counting !== undefined}
            onClose={() => setAttempt(null)}
          />
        )}
      </Stack>
    </Card>
  )
}
