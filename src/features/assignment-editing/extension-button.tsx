import { Alert, Button, Textfield } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { dateLimits, isWithinDateLimits } from '../../shared/date-limits.ts'
import { useLanguage, useMessages } from '../../shared/i18n/messages-context.tsx'
import { Columns } from '../../shared/ui/layout/stack.tsx'
import { QuestionDialog } from '../../shared/ui/question-dialog.tsx'
import styles from './assignment-editing.module.css'
import { setExtension } from './assignment-mutations.ts'
import type { Part } from './assignments-queries.ts'
import { DEFAULT_TIME } from './deadlines-form.tsx'
import type { HandInStatus } from './hand-in-status.ts'
import { addDays, dateOf, formatDueLocal, minuteOf, osloMinute, timeOf } from './oslo-time.ts'
import { ProblemAlert } from './problem-alert.tsx'
import { useEditingMessages } from './texts/assignment-editing-messages.ts'
import { useAction } from './use-action.ts'

interface ExtensionButtonProps {
  part: Part
  status: HandInStatus
  /** The region's deadline. */
  dueLocal: string | null
}

/** What is offered at once: a week more, counted from what is later of the deadline and today. */
function offeredDue(dueLocal: string | null): string {
  const today = `${dateOf(osloMinute(new Date()))}T${DEFAULT_TIME}`
  const from = dueLocal && minuteOf(dueLocal) > today ? minuteOf(dueLocal) : today
  return addDays(from, 7)
}

/** Gives one school more time: one click to the offer, one to give it. */
export function ExtensionButton({ part, status, dueLocal }: ExtensionButtonProps) {
  const { handedIn: text } = useEditingMessages()
  const [isOpen, setIsOpen] = useState(false)
  const { schoolName, extension } = status
  return (
    <>
      <Button
        variant="tertiary"
        data-size="sm"
        aria-label={extension ? text.changeFor(schoolName) : text.extendFor(schoolName)}
        onClick={() => setIsOpen(true)}
      >
        {extension ? text.change : text.extend}
      </Button>
      {isOpen && (
        <ExtensionDialog part={part} status={status} dueLocal={dueLocal} onClose={() => setIsOpen(false)} />
      )}
    </>
  )
}

function ExtensionDialog({
  part,
  status,
  dueLocal,
  onClose,
}: ExtensionButtonProps & { onClose: () => void }) {
  const {
    handedIn: text,
    save: { cancel },
  } = useEditingMessages()
  const { language } = useLanguage()
  const { errors } = useMessages()
  const { schoolId, schoolName, extension } = status
  const action = useAction()
  const [offered] = useState(() => extension ?? offeredDue(dueLocal))
  const [date, setDate] = useState(dateOf(offered))
  const [time, setTime] = useState(timeOf(offered))
  const isOutside = date !== '' && !isWithinDateLimits(date)
  const wanted = date && !isOutside && time ? `${date}T${time}` : null
  const inWords = wanted && formatDueLocal(wanted, language)

  async function save(due: string | null, done: string) {
    if (await action.run(() => setExtension(part.id, schoolId, due), done)) onClose()
  }

  return (
    <QuestionDialog
      title={text.extendTitle(schoolName)}
      isOpen
      onClose={onClose}
      cancel={cancel}
      actions={
        <>
          <Button
            loading={action.isBusy}
            aria-disabled={wanted === null}
            onClick={() => void (wanted && inWords && save(wanted, text.extended(schoolName, inWords)))}
          >
            {inWords ? text.extendTo(inWords) : text.extend}
          </Button>
          {extension && (
            <Button
              variant="secondary"
              data-color="danger"
              onClick={() => void save(null, text.removed(schoolName))}
            >
              {text.remove}
            </Button>
          )}
        </>
      }
    >
      <Columns min="12rem" className={styles.fields}>
        <Textfield
          type="date"
          label={text.extendDate}
          {...dateLimits}
          value={date}
          error={isOutside ? errors.dateOutside : !date && text.extendInvalid}
          onChange={({ target }) => setDate(target.value)}
        />
        <Textfield
          type="time"
          label={text.extendTime}
          value={time}
          error={!time && text.extendInvalid}
          onChange={({ target }) => setTime(target.value)}
        />
      </Columns>
      {wanted && dueLocal && wanted <= minuteOf(dueLocal) && (
        <Alert data-color="warning" data-size="sm">
          {text.extendEarlier}
        </Alert>
      )}
      <ProblemAlert problem={action.problem} />
    </QuestionDialog>
  )
}
