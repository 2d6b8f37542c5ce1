import { todayInNorway } from '../../../shared/i18n/format.ts'
import { osloInstant } from '../../../shared/norwegian-clock.ts'

const DAY = 24 * 3_600_000

/** The first moment that is too late: the end of the minute that is named. Like `private.due_at` in the database. */
export const dueAt = (dueLocal: string): Date => new Date(osloInstant(dueLocal).getTime() + 60_000)

export const isOver = (dueLocal: string | null, now: Date): boolean =>
  dueLocal !== null && now >= dueAt(dueLocal)

export type Countdown =
  | { kind: 'over' }
  | { kind: 'today' }
  | { kind: 'tomorrow' }
  | { kind: 'days'; days: number }
  | { kind: 'later' }

/** From how many days before on they are counted; until then a date says more. */
const COUNTED = 21

/** How far off a deadline is, in days as the calendar on a Norwegian wall counts them. */
export function countdown(dueLocal: string, now: Date): Countdown {
  if (isOver(dueLocal, now)) return { kind: 'over' }
  const days = (Date.parse(dueLocal.slice(0, 10)) - Date.parse(todayInNorway(now))) / DAY
  if (days <= 0) return { kind: 'today' }
  if (days === 1) return { kind: 'tomorrow' }
  return days > COUNTED ? { kind: 'later' } : { kind: 'days', days }
}
