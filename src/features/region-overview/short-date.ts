import { dateInWords } from '../../shared/i18n/format.ts'
import type { Language } from '../../shared/i18n/languages.ts'

const locale = (language: Language) => (language === 'en' ? 'en-GB' : language)

const formats = new Map<string, Intl.DateTimeFormat>()

/** Kept: to make one takes a hundred times as long as to use it, and a list has thousands of dates. */
function shortFormat(language: Language, timeZone: string, hasYear = false): Intl.DateTimeFormat {
  const key = `${language} ${timeZone} ${hasYear}`
  const known = formats.get(key)
  if (known) return known
  const format = new Intl.DateTimeFormat(locale(language), {
    day: 'numeric',
    month: 'short',
    ...(hasYear && { year: 'numeric' }),
    hour: '2-digit',
    minute: '2-digit',
    timeZone,
  })
  formats.set(key, format)
  return format
}

const years = new Intl.DateTimeFormat('sv-SE', { year: 'numeric', timeZone: 'Europe/Oslo' })

/** An instant by the clock in Norway, as short as a cell wants it: «3. mars, 14:05», with the year when it is another. */
export function shortDateTime(instant: string, language: Language, now = new Date()): string {
  const date = new Date(instant)
  const hasYear = dateInWords(years, date) !== years.format(now)
  return dateInWords(shortFormat(language, 'Europe/Oslo', hasYear), date)
}

/** A deadline as the clock in Norway shows it (2026-03-02T23:59:00), without a time zone. */
export const shortLocal = (local: string, language: Language): string =>
  dateInWords(shortFormat(language, 'UTC'), new Date(`${local.slice(0, 16)}Z`))
