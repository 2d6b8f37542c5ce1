import type { Language } from './languages.ts'

/** The programme's clock, whatever the device's own is set to. */
const timeZone = 'Europe/Oslo'

/** An instant as date and time of day in Norway, e.g. «3. mars 2026 kl. 14:05». */
export function formatDateTime(instant: string, language: Language): string {
  return new Intl.DateTimeFormat(locale(language), {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone,
  }).format(new Date(instant))
}

/** A calendar date (YYYY-MM-DD) in words. */
export function formatDate(date: string, language: Language): string {
  return new Intl.DateTimeFormat(locale(language), { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${date}T00:00:00Z`),
  )
}

/** The same for what may have no date: then the word for that. */
export const formatDateOr = (undated: string, date: string | null, language: Language): string =>
  date === null ? undated : formatDate(date, language)

/** Calendar dates from the first to the last (YYYY-MM-DD), e.g. «12.–13. mars 2026». */
export function formatDates(first: string, last: string, language: Language): string {
  const format = new Intl.DateTimeFormat(locale(language), { dateStyle: 'long', timeZone: 'UTC' })
  return format.formatRange(new Date(`${first}T00:00:00Z`), new Date(`${last}T00:00:00Z`))
}

/** Today's calendar date in Norway as YYYY-MM-DD. */
export function todayInNorway(now: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone }).format(now)
}

const locale = (language: Language) => (language === 'en' ? 'en-GB' : language)
