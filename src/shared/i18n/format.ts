import type { Language } from './languages.ts'

/** The programme's clock, whatever the device's own is set to. */
const timeZone = 'Europe/Oslo'

/** A date in a format's words; a dash for what is no date, as a format throws and takes the whole page with it. */
export const dateInWords = (format: Intl.DateTimeFormat, date: Date): string =>
  isDate(date) ? format.format(date) : '–'

const isDate = (date: Date) => !Number.isNaN(date.getTime())

/** An instant as date and time of day in Norway, e.g. «3. mars 2026 kl. 14:05». */
export function formatDateTime(instant: string | Date | null, language: Language): string {
  const format = new Intl.DateTimeFormat(locale(language), {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone,
  })
  return dateInWords(format, new Date(instant ?? Number.NaN))
}

/** The same; of today the time alone, with the word for it: «i dag 14:05». */
export function formatRecently(instant: string, language: Language, today: string, now = new Date()): string {
  const date = new Date(instant)
  if (!isDate(date) || todayInNorway(date) !== todayInNorway(now)) return formatDateTime(date, language)
  const time = new Intl.DateTimeFormat(locale(language), { timeStyle: 'short', timeZone })
  return `${today} ${time.format(date)}`
}

/** A calendar date (YYYY-MM-DD) in words. */
export const formatDate = (date: string, language: Language): string =>
  dateInWords(calendar(language), dayOf(date))

/** Its day and month, as short as can be, e.g. «14. des.» */
export const formatDayOfMonth = (date: string, language: Language): string =>
  dateInWords(
    new Intl.DateTimeFormat(locale(language), { day: 'numeric', month: 'short', timeZone: 'UTC' }),
    dayOf(date),
  )

/** The same for what may have no date: then the word for that. */
export const formatDateOr = (undated: string, date: string | null, language: Language): string =>
  date === null ? undated : formatDate(date, language)

/** Calendar dates from the first to the last (YYYY-MM-DD), e.g. «12.–13. mars 2026». */
export function formatDates(first: string, last: string, language: Language): string {
  const [from, to] = [dayOf(first), dayOf(last)]
  return isDate(from) && isDate(to) ? calendar(language).formatRange(from, to) : formatDate(first, language)
}

const calendar = (language: Language) =>
  new Intl.DateTimeFormat(locale(language), { dateStyle: 'long', timeZone: 'UTC' })
const dayOf = (date: string) => new Date(`${date}T00:00:00Z`)

/** Today's calendar date in Norway as YYYY-MM-DD. */
export function todayInNorway(now: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone }).format(now)
}

const locale = (language: Language) => (language === 'en' ? 'en-GB' : language)
