/** The programme's clock: what it shows counts, wherever the person is. */
const osloClock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Oslo',
  dateStyle: 'short',
  timeStyle: 'medium',
})

const HOUR = 3_600_000

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

/** When the day after this one (YYYY-MM-DD) begins in Norway. */
export function endOfDay(date: string): Date {
  const next = new Date(`${date}T00:00:00Z`)
  next.setUTCDate(next.getUTCDate() + 1)
  return osloInstant(`${next.toISOString().slice(0, 10)}T00:00:00`)
}
