/** The programme's clock. Deadlines are what it shows, wherever the person is. */
const osloClock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Oslo',
  dateStyle: 'short',
  timeStyle: 'medium',
})

const HOUR = 3_600_000
const DAY = 24 * HOUR

/** A wall clock's time (YYYY-MM-DDTHH:MM:SS) counted as if it were UTC, in milliseconds. */
const asUtc = (local: string) => Date.parse(`${local.slice(0, 10)}T${local.slice(11, 16)}:00Z`)

/** What the clock in Norway shows at an instant, in the same count. */
const osloAsUtc = (instant: number) => asUtc(osloClock.format(instant).replace(' ', 'T'))

/**
 * The instant at which the clock in Norway shows this. As PostgreSQL's `at time zone` has it: of an hour that comes
 * twice the second one, and an hour that is skipped is counted with winter time.
 */
export function osloInstant(local: string): Date {
  const wanted = asUtc(local)
  const [winter, summer] = [wanted - HOUR, wanted - 2 * HOUR]
  const isSummer = osloAsUtc(winter) !== wanted && osloAsUtc(summer) === wanted
  return new Date(isSummer ? summer : winter)
}

/** The first moment that is too late: the end of the minute that is named. Like `private.due_at` in the database. */
export const dueAt = (dueLocal: string): Date => new Date(osloInstant(dueLocal).getTime() + 60_000)

export const isOver = (dueLocal: string | null, now: Date): boolean =>
  dueLocal !== null && now >= dueAt(dueLocal)

/** The calendar date in Norway, YYYY-MM-DD. */
export const osloDate = (instant: Date): string => osloClock.format(instant).slice(0, 10)

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
  const days = (Date.parse(dueLocal.slice(0, 10)) - Date.parse(osloDate(now))) / DAY
  if (days <= 0) return { kind: 'today' }
  if (days === 1) return { kind: 'tomorrow' }
  return days > COUNTED ? { kind: 'later' } : { kind: 'days', days }
}
