import { type Bilingual, inLanguage } from '../../../shared/i18n/bilingual.ts'
import type { Language } from '../../../shared/i18n/languages.ts'
import { osloInstant } from '../../../shared/norwegian-clock.ts'
import type { Assignment } from '../model/assignment-model.ts'
import type { CalendarEvent } from './calendar-file.ts'

interface CalendarOptions {
  schoolId: string
  language: Language
  /** Where the app is, e.g. https://plan.example.no */
  origin: string
  deadlineTitle: (part: string) => string
}

/** A school's deadlines and gatherings. The ids hold what the event is about, never when it is. */
export function calendarEvents(
  assignments: readonly Assignment[],
  { schoolId, language, origin, deadlineTitle }: CalendarOptions,
): CalendarEvent[] {
  const text = (bilingual: Bilingual) => inLanguage(bilingual, language).text
  const uid = (kind: string, id: string) => `${kind}-${id}-${schoolId}@aksjonsplan`
  const deadlines = assignments.flatMap((assignment) =>
    assignment.parts.flatMap(({ id, title, dueLocal }) =>
      dueLocal === null
        ? []
        : [
            {
              uid: uid('deadline', id),
              title: deadlineTitle(text(title)),
              description: text(assignment.title),
              url: `${origin}/schools/${schoolId}/assignments/${id}`,
              when: { at: osloInstant(dueLocal) },
            },
          ],
    ),
  )
  const gatherings = new Map(assignments.map(({ gathering }) => [gathering.id, gathering]))
  const days = [...gatherings.values()].flatMap(({ id, name, dates }) =>
    dates === null
      ? []
      : [
          {
            uid: uid('gathering', id),
            title: text(name),
            place: dates.place,
            when: { from: dates.startsOn, to: dates.endsOn },
          },
        ],
  )
  return [...deadlines, ...days]
}
