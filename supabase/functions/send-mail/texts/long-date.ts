const MONTHS = 'januar februar mars april mai juni juli august september oktober november desember'.split(' ')

/** 1. september, the day it is in Norway. */
export const norwegianDay = (instant: Date): string => norwegianDate(instant).replace(/ \d{4}$/, '')

/** 1. september 2027, the day it is in Norway. Written out here, since Deno knows no Nynorsk. */
export function norwegianDate(instant: Date): string {
  const [month = 1, day, year] = numeric.format(instant).split('/').map(Number)
  return `${day}. ${MONTHS[month - 1]} ${year}`
}

/** tirsdag 20. oktober 2026 kl. 23:59, with the week's days in the language. */
export function norwegianMoment(days: readonly string[]): (instant: Date) => string {
  return (instant) => `${days[weekday(instant)]} ${norwegianDate(instant)} kl. ${clock.format(instant)}`
}

export const englishMoment = (instant: Date): string =>
  `${englishDay.format(instant)} ${englishDate(instant)} at ${clock.format(instant)}, Norwegian time`

export const englishDayOfMonth = (instant: Date): string => englishDate(instant).replace(/ \d{4}$/, '')

export const englishDate = (instant: Date): string => english.format(instant)

/** 0 is Sunday. */
const weekday = (instant: Date) => 'Sun Mon Tue Wed Thu Fri Sat'.split(' ').indexOf(shortDay.format(instant))

const shortDay = new Intl.DateTimeFormat('en-US', { weekday: 'short', timeZone: 'Europe/Oslo' })
const englishDay = new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'Europe/Oslo' })
const clock = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short', timeZone: 'Europe/Oslo' })
const numeric = new Intl.DateTimeFormat('en-US', { timeZone: 'Europe/Oslo' })
const english = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'Europe/Oslo' })
