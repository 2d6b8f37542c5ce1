import { Button, List, Paragraph } from '@digdir/designsystemet-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useMessages } from '../../shared/i18n/messages-context.tsx'
import { QuestionDialog } from '../../shared/ui/question-dialog.tsx'
import styles from './assignment-editing.module.css'
import { remind } from './assignment-mutations.ts'
import { type Part, reminderRecipientsQuery } from './assignments-queries.ts'
import type { Region } from './editing-context.ts'
import { problemOf } from './problem.ts'
import { ProblemAlert } from './problem-alert.tsx'
import { useEditingMessages } from './texts/assignment-editing-messages.ts'
import { useAction } from './use-action.ts'

interface ReminderProps {
  part: Part
  region: Region
}

export function ReminderButton({ part, region }: ReminderProps) {
  const { remind: text } = useEditingMessages()
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <Button variant="secondary" data-size="sm" onClick={() => setIsOpen(true)}>
        {text.button}
      </Button>
      {isOpen && <ReminderDialog part={part} region={region} onClose={() => setIsOpen(false)} />}
    </>
  )
}

/** Who would be reminded, by school; then reminds them. */
function ReminderDialog({ part, region, onClose }: ReminderProps & { onClose: () => void }) {
  const { remind: text, save } = useEditingMessages()
  const { app } = useMessages()
  const action = useAction()
  const [sentTo, setSentTo] = useState<number | null>(null)
  const { data, error } = useQuery(reminderRecipientsQuery(part.id, region.id))
  const recipients = data ?? []
  const canSend = recipients.length > 0 && sentTo === null

  const send = () => void action.run(async () => setSentTo(await remind(part.id, region.id)))

  return (
    <QuestionDialog
      title={text.title}
      isOpen
      onClose={onClose}
      cancel={sentTo === null ? save.cancel : save.close}
      actions={
        canSend && (
          <Button loading={action.isBusy} onClick={send}>
            {text.send}
          </Button>
        )
      }
    >
      {!data && !error && <Paragraph>{app.loading}</Paragraph>}
      {error && <ProblemAlert problem={problemOf(error)} />}
      {data?.length === 0 && <Paragraph>{text.none}</Paragraph>}
      {recipients.length > 0 && sentTo === null && (
        <>
          <Paragraph>{text.recipients(recipients.length)}</Paragraph>
          <List.Unordered className={styles.recipients}>
            {recipients.map(({ school_id, user_id, school_name, shown_name }) => (
              <List.Item key={`${school_id}:${user_id}`}>
                {school_name}: {shown_name}
              </List.Item>
            ))}
          </List.Unordered>
          <Paragraph>{text.limit}</Paragraph>
        </>
      )}
      <Paragraph role="status">{sentTo !== null && text.sent(sentTo)}</Paragraph>
      <Paragraph data-size="sm">{text.automatic}</Paragraph>
      <ProblemAlert problem={action.problem} />
    </QuestionDialog>
  )
}
