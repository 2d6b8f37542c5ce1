import { Button, Paragraph } from '@digdir/designsystemet-react'
import { CalendarIcon } from '@navikt/aksel-icons'
import { useLanguage } from '../../../shared/i18n/messages-context.tsx'
import { Section } from '../../../shared/ui/layout/page.tsx'
import { fileName, saveFile } from '../../../shared/ui/save-file.ts'
import type { Assignment } from '../model/assignment-model.ts'
import { useAssignmentMessages } from '../texts/assignment-messages.ts'
import { calendarEvents } from './calendar-events.ts'
import { calendarFile } from './calendar-file.ts'

/** Deadlines and gatherings for one's own calendar. */
export function CalendarSection({ schoolId, assignments }: { schoolId: string; assignments: Assignment[] }) {
  const { front } = useAssignmentMessages()
  const { language } = useLanguage()

  function download() {
    const events = calendarEvents(assignments, {
      schoolId,
      language,
      origin: window.location.origin,
      deadlineTitle: front.calendarDue,
    })
    saveFile(
      fileName([front.calendarFile], 'ics'),
      'ics',
      calendarFile(front.calendarFile, events, new Date()),
    )
  }

  return (
    <Section title={front.calendar}>
      <Paragraph data-size="sm">{front.calendarHelp}</Paragraph>
      <Button variant="secondary" data-size="sm" onClick={download}>
        <CalendarIcon aria-hidden fontSize="1.25rem" />
        {front.calendarDownload}
      </Button>
    </Section>
  )
}
