import type { Language } from '../../shared/i18n/languages.ts'

const locale = (language: Language) => (language === 'en' ? 'en-GB' : language)

/** An instant by the clock in Norway, as short as a cell wants it: «3. mars, 14:05», with the year when it is another. */
export function shortDateTime(instant: string, language: Language, now = new Date()): string {
  return new Intl.DateTimeFormat(locale(language), {
    day: 'numeric',
    month: 'short',
    ...(yearOf(new Date(instant)) === yearOf(now) ? {} : { year: 'numeric' }),
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'Europe/Oslo',
  }).format(new Date(instant))
}

/** A deadline as the clock in Norway shows it (2026-03-02T23:59:00), without a time zone. */
export function shortLocal(local: string, language: Language): string {
  return new Intl.DateTimeFormat(locale(language), {
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'UTC',
  }).format(new Date(`${local.slice(0, 16)}Z`))
}

const yearOf = (date: Date) =>
  new Intl.DateTimeFormat('sv-SE', { year: 'numeric', timeZone: 'Europe/Oslo' }).format(date)
