import { expect, test } from 'vitest'
import { type CalendarEvent, calendarFile } from './calendar-file.ts'

const stamp = new Date('2026-02-01T10:20:30.400Z')
const deadline: CalendarEvent = {
  uid: 'part.school@aksjonsplan',
  title: 'Frist: Aksjonsplan',
  when: { at: new Date('2026-03-02T22:59:00Z') },
}
const linesOf = (file: string) => file.replaceAll('\r\n ', '').split('\r\n')

test('a deadline, line by line', () => {
  expect(calendarFile('Mellomarbeid', [deadline], stamp)).toBe(
    [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Aksjonsplan//Mellomarbeid//NO',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      'X-WR-CALNAME:Mellomarbeid',
      'BEGIN:VEVENT',
      'UID:part.school@aksjonsplan',
      'DTSTAMP:20260201T102030Z',
      'DTSTART:20260302T224400Z',
      'DTEND:20260302T225900Z',
      'SUMMARY:Frist: Aksjonsplan',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ].join('\r\n'),
  )
})

test('a gathering of two days ends before the third, also where a month ends', () => {
  const gathering = { ...deadline, when: { from: '2026-02-27', to: '2026-02-28' }, place: 'Rom 1, 2. etasje' }
  const lines = linesOf(calendarFile('x', [gathering], stamp))
  expect(lines).toContain('DTSTART;VALUE=DATE:20260227')
  expect(lines).toContain('DTEND;VALUE=DATE:20260301')
  expect(lines).toContain('LOCATION:Rom 1\\, 2. etasje')
})

test('what means something in the format is escaped', () => {
  const lines = linesOf(calendarFile('x', [{ ...deadline, title: 'a\\b; c, d\r\ne\nf' }], stamp))
  expect(lines).toContain('SUMMARY:a\\\\b\\; c\\, d\\ne\\nf')
})

test('long lines are folded at 75 octets, never within a character, and read back whole', () => {
  const title = `${'å'.repeat(70)}👩‍🏫${'mål, '.repeat(30)}`
  const file = calendarFile('x', [{ ...deadline, title }], stamp)
  const sizes = file.split('\r\n').map((line) => new TextEncoder().encode(line).length)
  expect(Math.max(...sizes)).toBeLessThanOrEqual(75)
  expect(file).not.toContain('\uFFFD')
  expect(linesOf(file)).toContain(`SUMMARY:${title.replaceAll(',', '\\,')}`)
})
