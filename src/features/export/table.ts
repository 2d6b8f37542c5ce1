/** A text, a number, a calendar date (YYYY-MM-DD), an instant, or nothing. */
export type Cell = string | number | { day: string } | { at: string } | null

export interface Column {
  title: string
  /** About how many characters wide. */
  width: number
}

/** What becomes a sheet, or a file of its own. */
export interface Table {
  name: string
  columns: Column[]
  rows: Cell[][]
}

/** Not so of `infinity`, or of a year with too many digits: such a one is told as it stands. */
export const isInstant = (text: string): boolean => !Number.isNaN(Date.parse(text))

/** An instant as the clock in Norway shows it: [year, month, day, hour, minute, second]. */
export function osloClock(instant: string): [number, number, number, number, number, number] {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = oslo
    .format(new Date(instant))
    .split(/\D+/)
    .map(Number)
  return [year, month, day, hour, minute, second]
}

const oslo = new Intl.DateTimeFormat('sv-SE', {
  dateStyle: 'short',
  timeStyle: 'medium',
  timeZone: 'Europe/Oslo',
})
