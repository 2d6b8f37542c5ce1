import { Button, Heading, Paragraph, ValidationMessage } from '@digdir/designsystemet-react'
import { useEffect, useRef, useState } from 'react'
import { Stack } from '../../../shared/ui/layout/stack.tsx'
import { importSchools, type LineAnswer } from '../admin-mutations.ts'
import { useWrite } from '../dialogs/use-write.ts'
import { useAdminMessages } from '../texts/admin-messages.ts'
import { ImportLinesTable } from './import-lines-table.tsx'
import { type CheckedLine, countNew } from './import-outcome.ts'

/** How many lines are drawn before all are asked for. */
const ROOM = 200

interface ImportPreviewProps {
  lines: CheckedLine[]
  onDone: (counts: ReturnType<typeof countNew>) => void
}

/** What would happen with each line; with something wrong, only the lines to correct, and no way on. */
export function ImportPreview({ lines, onDone }: ImportPreviewProps) {
  const { import: text } = useAdminMessages()
  const heading = useRef<HTMLHeadingElement>(null)
  const [isAll, setIsAll] = useState(false)
  const wrong = lines.filter(({ answer }) => answer.problem)
  const shown = wrong.length > 0 ? wrong : lines

  // What was asked for stands here; a keyboard or screen reader goes on from it.
  useEffect(() => heading.current?.focus(), [])

  return (
    <Stack as="section" gap={3} aria-labelledby="preview">
      <Heading id="preview" level={2} data-size="xs" ref={heading} tabIndex={-1}>
        {wrong.length > 0 ? text.problemsTitle(wrong.length) : text.previewTitle}
      </Heading>
      {wrong.length > 0 ? (
        <Paragraph>{text.problemsHelp}</Paragraph>
      ) : (
        <ConfirmImport lines={lines} onDone={onDone} />
      )}
      <ImportLinesTable lines={isAll ? shown : shown.slice(0, ROOM)} hasProblems={wrong.length > 0} />
      {!isAll && shown.length > ROOM && (
        <Button variant="secondary" onClick={() => setIsAll(true)}>
          {text.showAll(shown.length)}
        </Button>
      )}
    </Stack>
  )
}

function ConfirmImport({ lines, onDone }: ImportPreviewProps) {
  const { import: text } = useAdminMessages()
  const { run, isBusy, refusal, problem } = useWrite<void, LineAnswer[]>(
    () =>
      importSchools(
        lines.map(({ line }) => line),
        false,
      ),
    (_, answers) => onDone(countNew(answers)),
  )
  const { schools, invitations } = countNew(lines.map(({ answer }) => answer))
  if (schools + invitations === 0) return <Paragraph>{text.nothingNew}</Paragraph>
  return (
    <>
      <Paragraph>{text.summary(schools, invitations)}</Paragraph>
      {problem && (
        <ValidationMessage role="alert">
          {refusal === 'offline' ? text.unknownOutcome : problem}
        </ValidationMessage>
      )}
      <Button loading={isBusy} onClick={() => run()}>
        {text.confirm(lines.length)}
      </Button>
    </>
  )
}
