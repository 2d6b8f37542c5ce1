const MONTHS = 'januar februar mars april mai juni juli august september oktober november desember'.split(' ')

/** 1. september 2027, the day it is in Norway. Written out here, since Deno knows no Nynorsk. */
export function norwegianDate(instant: Date): string {
  const [month = 1, day, year] = numeric.format(instant).split('/').map(Number)
  return `${day}. ${MONTHS[month - 1]} ${year}`
}

export const englishDate = (instant: Date): string => english.format(instant)

const numeric = new Intl.DateTimeFormat('en-US', { timeZone: 'Europe/Oslo' })
const english = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'Europe/Oslo' })
