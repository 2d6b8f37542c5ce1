import { dateInWords } from '../../shared/i18n/format.ts'

/** Deadlines as the clock shows in Norway: «2026-10-20T23:59», without seconds and whatever the device's clock says. */

const osloClock = new Intl.DateTimeFormat('sv-SE', {
  dateStyle: 'short',
  timeStyle: 'short',
  timeZone: 'Europe/Oslo',
})

/** An instant as the clock shows it in Norway. */
export const osloMinute = (instant: Date): string => osloClock.format(instant).replace(' ', 'T')

/** The database's «2026-10-20T23:59:00» without its seconds. */
export const minuteOf = (dueLocal: string): string => dueLocal.slice(0, 16)

export const dateOf = (dueLocal: string): string => dueLocal.slice(0, 10)
export const timeOf = (dueLocal: string): string => dueLocal.slice(11, 16)

/** The same clock time some days later, also across a change to summer time. Takes a date or a date with time. */
export function addDays(local: string, days: number): string {
  const date = new Date(`${dateOf(local)}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10) + local.slice(10)
}

/** Whole days from one date to another, whatever their clock times. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(dateOf(to)) - Date.parse(dateOf(from))) / 86_400_000)
}

/** Whether the clock jumps past this minute, as it does one night in March. */
export function isSkipped(local: string): boolean {
  const asUtc = Date.parse(`${minuteOf(local)}:00Z`)
  return [1, 2].every((hours) => osloMinute(new Date(asUtc - hours * 3_600_000)) !== minuteOf(local))
}

const locales = { nb: 'nb', nn: 'nn', en: 'en-GB' }

/** With the day of the week, e.g. «tirsdag 20. oktober 2026 kl. 23:59». */
export function formatDueLocal(dueLocal: string, language: keyof typeof locales): string {
  const format = new Intl.DateTimeFormat(locales[language], {
    dateStyle: 'full',
    timeStyle: 'short',
    timeZone: 'UTC',
  })
  return dateInWords(format, new Date(`${minuteOf(dueLocal)}:00.000Z`))
}

export type DeadlineConcern = 'past' | 'not_before_gathering' | 'skipped'

/** What somebody who sets this deadline should look at once more. */
export function deadlineConcerns(
  dueLocal: string,
  { now, gatheringStart }: { now: Date; gatheringStart?: string | undefined },
): DeadlineConcern[] {
  const concerns: DeadlineConcern[] = []
  if (minuteOf(dueLocal) < osloMinute(now)) concerns.push('past')
  if (gatheringStart && dateOf(dueLocal) >= gatheringStart) concerns.push('not_before_gathering')
  if (isSkipped(dueLocal)) concerns.push('skipped')
  return concerns
}
