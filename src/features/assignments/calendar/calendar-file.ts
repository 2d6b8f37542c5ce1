/** RFC 5545, https://www.rfc-editor.org/rfc/rfc5545 */

export interface CalendarEvent {
  /** Stays the same when the event is moved, so that a calendar that has it takes the change. */
  uid: string
  title: string
  description?: string
  place?: string
  url?: string
  when: { at: Date } | { from: string; to: string }
}

/** A deadline is where its entry ends; some calendars take in nothing that lasts no time. */
const DEADLINE_MINUTES = 15

/** The file's text. `stamp` is when it was made. Times are UTC, days are days wherever one is. */
export function calendarFile(name: string, events: readonly CalendarEvent[], stamp: Date): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Aksjonsplan//Mellomarbeid//NO',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    ...events.flatMap((event) => eventLines(event, stamp)),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

function eventLines({ uid, title, description, place, url, when }: CalendarEvent, stamp: Date): string[] {
  const times =
    'at' in when
      ? [`DTSTART:${utc(minutesBefore(when.at, DEADLINE_MINUTES))}`, `DTEND:${utc(when.at)}`]
      : // The end is the first day that is not part of it (3.6.1).
        [`DTSTART;VALUE=DATE:${basic(when.from)}`, `DTEND;VALUE=DATE:${basic(dayAfter(when.to))}`]
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${utc(stamp)}`,
    ...times,
    `SUMMARY:${escaped(title)}`,
    ...(description ? [`DESCRIPTION:${escaped(description)}`] : []),
    ...(place ? [`LOCATION:${escaped(place)}`] : []),
    ...(url ? [`URL:${url}`] : []),
    // It takes no one's time.
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]
}

const utc = (instant: Date) => `${instant.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`
const minutesBefore = (instant: Date, minutes: number) => new Date(instant.getTime() - minutes * 60_000)
const basic = (date: string) => date.replaceAll('-', '')

function dayAfter(date: string): string {
  const day = new Date(`${date}T00:00:00Z`)
  day.setUTCDate(day.getUTCDate() + 1)
  return day.toISOString().slice(0, 10)
}

/** 3.3.11 */
const escaped = (text: string) => text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n')

const LONGEST_LINE = 75
const utf8 = new TextEncoder()

/** 3.1: no line is longer than 75 octets, and none ends within a character. */
function folded(line: string): string {
  const lines: string[] = []
  let current = ''
  let octets = 0
  for (const character of line) {
    const size = utf8.encode(character).length
    if (octets + size > LONGEST_LINE) {
      lines.push(current)
      current = ' '
      octets = 1
    }
    current += character
    octets += size
  }
  return [...lines, current].join('\r\n')
}
