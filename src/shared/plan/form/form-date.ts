import { isWithinDateLimits } from '../../date-limits.ts'
import { formatDate } from '../../i18n/format.ts'
import { languages } from '../../i18n/languages.ts'

/** The months' names in all languages, e.g. «mars» is the third. */
const months = new Map(
  languages.flatMap((language) =>
    Array.from({ length: 12 }, (_, index) => {
      const date = formatDate(`2000-${String(index + 1).padStart(2, '0')}-01`, language)
      return [monthIn(date), index + 1] as const
    }),
  ),
)

function monthIn(date: string): string {
  return (/\p{L}+/u.exec(date)?.[0] ?? '').toLowerCase()
}

/**
 * A date of the form's, in any of the languages, as YYYY-MM-DD; also 2.3.2026 and 2026-03-02, as people write. Null for
 * what is no date, or not one that the database takes.
 */
export function readDate(text: string): string | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text.trim())
  if (iso) return dateOf(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const written = /^(\d{1,2})\.?\s*(\d{1,2}\.|\p{L}+\.?)\s*(\d{4})$/u.exec(text.trim())
  if (!written) return null
  const [, day, month = '', year] = written
  return dateOf(Number(year), months.get(month.toLowerCase()) ?? Number.parseInt(month, 10), Number(day))
}

function dateOf(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  const isThere = date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  const text = isThere ? date.toISOString().slice(0, 10) : ''
  return isWithinDateLimits(text) ? text : null
}
