/** Calendar dates (YYYY-MM-DD), both ends included. */
export interface Period {
  start: string
  end: string
}

interface Part {
  year: number | null
  /** The part's dates in a given year. */
  in: (year: number) => Period
}

/** Bokmål and nynorsk write them alike, but for the short forms. */
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'mai', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'des']
const MONTH =
  '(januar|jan|februar|feb|mars|april|apr|mai|juni|juli|august|aug|september|sept|sep|oktober|okt|november|nov|desember|des)'
const YEAR = '(?: (20\\d\\d))?'
const FILLER = /^(i|på|til|og|innen|innan|av|løpet|hele|heile|uke|uka|veke|veka|skoleåret|skuleåret|ca)( |$)/

/**
 * When an action is to happen, of what stands in «Når»: «Høsten 2025», «Januar–mars 2026», «uke 40», «12.03.2026»,
 * «skoleåret 2025/26», and such joined by «og» or «til». Null as soon as one word is not understood: what is unclear has
 * no dates. Where no year is named, it is the first time that ends on or after `reference`.
 */
export function parseTimeframe(text: string, reference: string): Period | null {
  const parts = partsOf(plain(text))
  if (!parts || parts.length === 0) return null
  const named = parts.map(({ year }) => year)
  const periods = parts.map((part, index) => {
    // «Januar–mars 2026»: the year stands once, for both.
    const year =
      part.year ?? named.slice(index).find((one) => one !== null) ?? named.findLast((one) => one !== null)
    return year ? part.in(year) : nextOf(part, reference)
  })
  const [first, ...later] = periods
  const last = periods.at(-1)
  // Out of order: something else was meant.
  const isInOrder = later.every(({ start }, index) => start > (periods[index]?.start ?? ''))
  return first && last && isInOrder ? { start: first.start, end: last.end } : null
}

/** The school year, August to July, that a date falls in, e.g. «2025/26». */
export function schoolYearOf(date: string): string {
  const year = Number(date.slice(0, 4)) - (date.slice(5, 7) < '08' ? 1 : 0)
  return `${year}/${String(year + 1).slice(2)}`
}

const plain = (text: string) =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/(\d{4})\s*[/–-]\s*(\d{2,4})(?!\d)/g, 'skoleår$1')
    .replace(/[–—,;-]/g, ' til ')
    .replace(/(\p{L})\./gu, '$1')
    .replace(/(\d)\.(?=\s|$)/g, '$1. ')
    .replace(/\s+/g, ' ')
    .replace(/[. ]+$/, '')
    .trim()

function nextOf(part: Part, reference: string): Period {
  const year = Number(reference.slice(0, 4))
  const [first, second] = [part.in(year), part.in(year + 1)]
  return first.end >= reference.slice(0, 10) ? first : second
}

/** Each way of naming a time, and the dates it means. */
const kinds: [pattern: RegExp, part: (match: RegExpMatchArray) => Part][] = [
  [/^skoleår(20\d\d)/, ([, year]) => part(year, () => [`${year}-08-01`, `${Number(year) + 1}-07-31`])],
  [
    /^(\d{1,2})\.\s?(\d{1,2})\.?\s?(20\d\d)/,
    ([, day, month, year]) => part(year, () => sameDay(`${year}-${two(month)}-${two(day)}`)),
  ],
  [
    new RegExp(`^(\\d{1,2})\\. ${MONTH}${YEAR}(?= |$)`),
    ([, day, month, year]) => part(year, (y) => sameDay(`${y}-${two(monthNumber(month))}-${two(day)}`)),
  ],
  [
    new RegExp(`^${MONTH}${YEAR}(?= |$)`),
    ([, month, year]) =>
      part(year, (y) => [`${y}-${two(monthNumber(month))}-01`, lastDay(y, monthNumber(month))]),
  ],
  [
    new RegExp(`^(?:høsten|haust|hausten|høst)${YEAR}(?= |$)`),
    ([, year]) => part(year, (y) => [`${y}-08-01`, `${y}-12-31`]),
  ],
  [new RegExp(`^(?:våren|vår)${YEAR}(?= |$)`), ([, year]) => part(year, (y) => [`${y}-01-01`, `${y}-06-30`])],
  [
    new RegExp(`^([1-9]|[1-4]\\d|5[0-3])${YEAR}(?= |$)`),
    ([, week, year]) => part(year, (y) => weekOf(y, Number(week))),
  ],
  [/^(20\d\d)(?= |$)/, ([, year]) => part(year, () => [`${year}-01-01`, `${year}-12-31`])],
]

/** The times that are named, in order; null when anything else is said. */
function partsOf(text: string): Part[] | null {
  const parts: Part[] = []
  // A bare number is a week only where weeks are spoken of.
  const areWeeks = /(^| )(uke|uka|veke|veka)( |$)/.test(text)
  let rest = text
  while (rest !== '') {
    const filler = rest.match(FILLER)
    const kind = kinds.find(([pattern]) => pattern.test(rest))
    const match = kind && rest.match(kind[0])
    if (filler) rest = rest.slice(filler[0].length)
    else if (kind && match && (areWeeks || !/^\d{1,2}( |$)/.test(match[0]))) {
      parts.push(kind[1](match))
      rest = rest.slice(match[0].length).trim()
    } else return null
  }
  return parts
}

function part(year: string | undefined, dates: (year: number) => [string, string]): Part {
  return {
    year: year ? Number(year) : null,
    in: (inYear) => {
      const [start, end] = dates(inYear)
      return { start, end }
    },
  }
}

const two = (number: string | number | undefined) => String(number).padStart(2, '0')
const sameDay = (date: string): [string, string] => [date, date]
const monthNumber = (name = '') => MONTHS.indexOf(name.slice(0, 3)) + 1
const iso = (milliseconds: number) => new Date(milliseconds).toISOString().slice(0, 10)
const lastDay = (year: number, month: number) => iso(Date.UTC(year, month, 0))

/** Monday to Sunday of an ISO week: week 1 is the one with 4 January. */
function weekOf(year: number, week: number): [string, string] {
  const DAY = 86_400_000
  const fourth = Date.UTC(year, 0, 4)
  const monday = fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * DAY + (week - 1) * 7 * DAY
  return [iso(monday), iso(monday + 6 * DAY)]
}
