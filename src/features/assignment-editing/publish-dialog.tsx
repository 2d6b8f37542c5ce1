import { Alert, Button, List, Paragraph } from '@digdir/designsystemet-react'
import { useQuery } from '@tanstack/react-query'
import { useMessages } from '../../shared/i18n/messages-context.tsx'
import { QuestionDialog } from '../../shared/ui/question-dialog.tsx'
import { publish } from './assignment-mutations.ts'
import { publishRecipientsQuery } from './assignments-queries.ts'
import { type Region, useEditing } from './editing-context.ts'
import { titleOf } from './names.ts'
import { deadlineConcerns } from './oslo-time.ts'
import { problemOf } from './problem.ts'
import { ProblemAlert } from './problem-alert.tsx'
import { incompleteLanguages, type Missing, missingForPublishing } from './readiness.ts'
import { useEditingMessages } from './texts/assignment-editing-messages.ts'
import { useAction } from './use-action.ts'

interface PublishDialogProps {
  region: Region
  isOpen: boolean
  onClose: () => void
  onDone: () => void
}

/** Before leaders of a region see the assignment: what is missing, and how many are told. */
export function PublishDialog({ region, isOpen, onClose, onDone }: PublishDialogProps) {
  const { publish: text, save } = useEditingMessages()
  const { assignment } = useEditing()
  const action = useAction()
  const missing = missingForPublishing(assignment, region.id)

  async function confirm() {
    const isDone = await action.run(() => publish(assignment.id, region.id), text.done(region.name))
    if (!isDone) return
    onClose()
    onDone()
  }

  return (
    <QuestionDialog
      title={text.title(region.name)}
      isOpen={isOpen}
      onClose={onClose}
      cancel={save.cancel}
      actions={
        missing.length === 0 && (
          <Button loading={action.isBusy} onClick={() => void confirm()}>
            {text.confirm}
          </Button>
        )
      }
    >
      {missing.length > 0 ? (
        <MissingList missing={missing} />
      ) : (
        <>
          <Concerns region={region} />
          <Recipients region={region} />
          <Paragraph>{text.final}</Paragraph>
        </>
      )}
      <ProblemAlert problem={action.problem} />
    </QuestionDialog>
  )
}

function MissingList({ missing }: { missing: Missing[] }) {
  const { publish: text } = useEditingMessages()
  return (
    <>
      <Paragraph>{text.missing}</Paragraph>
      <List.Unordered>
        {missing.map((one) => (
          <List.Item key={one.what === 'parts' ? one.what : `${one.what}:${one.part.id}`}>
            {one.what === 'parts'
              ? text.noParts
              : one.what === 'deadline'
                ? text.noDeadline(titleOf(one.part))
                : text.noQuestions(titleOf(one.part))}
          </List.Item>
        ))}
      </List.Unordered>
    </>
  )
}

/** What does not stand in the way, but may be an oversight. */
function Concerns({ region }: { region: Region }) {
  const { publish: text } = useEditingMessages()
  const { assignment } = useEditing()
  const isHere = ({ region_id }: { region_id: string }) => region_id === region.id
  const past = assignment.assignment_parts.filter((part) =>
    part.deadlines
      .filter(isHere)
      .some(({ due_local }) => deadlineConcerns(due_local, { now: new Date() }).includes('past')),
  )
  const concerns = [
    ...(assignment.gatherings?.gathering_dates.some(isHere) ? [] : [text.noDate]),
    ...past.map((part) => text.pastDeadline(titleOf(part))),
    ...incompleteLanguages(assignment).map((language) => text.languages[language]),
  ]
  return concerns.map((concern) => (
    <Alert key={concern} data-color="warning" data-size="sm">
      {concern}
    </Alert>
  ))
}

function Recipients({ region }: { region: Region }) {
  const { publish: text } = useEditingMessages()
  const { app } = useMessages()
  const { assignment } = useEditing()
  const publishedIds = assignment.assignment_regions
    .filter(({ published_at }) => published_at !== null)
    .map(({ region_id }) => region_id)
  const { data, error } = useQuery(publishRecipientsQuery(assignment.id, region.id, publishedIds))
  if (error) return <ProblemAlert problem={problemOf(error)} />
  return <Paragraph role="status">{data === undefined ? app.loading : text.mails(data)}</Paragraph>
}
