/** The months' first three letters in all the languages. */
const months = [
  'jan',
  'feb',
  'mar',
  'apr',
  'ma[iy]',
  'jun',
  'jul',
  'aug',
  'sep',
  'o[kc]t',
  'nov',
  'de[sc]',
].map((month) => new RegExp(`^${month}`, 'i'))

const date =
  /^\s*\(?(?:dato:?\s*)?(?:(?:mandag|tirsdag|onsdag|torsdag|fredag|måndag|tysdag)\s+)?(?:den\s+)?(\d{1,2})\s*(?:[./-]\s*(\d{1,2})\s*[./-]|\.?\s*(\p{L}{3,9})\.?)\s*(\d{4}|\d{2})(?!\d)\)?\s*(?:[:–—-]\s*|\.\s+)?/iu

/** A text that begins with a day, as people write one: «12.11.25: …», «3. des. 2025 – …». Null for any other. */
export function datedText(line: string): { reflected_on: string; text: string } | null {
  const found = date.exec(line)
  if (!found) return null
  const [whole, day, number, name = '', year = ''] = found
  if (whole.includes('(') !== whole.includes(')')) return null
  const month = number ? Number(number) : months.findIndex((one) => one.test(name)) + 1
  const at = new Date(
    Date.UTC(year.length === 2 ? 2000 + Number(year) : Number(year), month - 1, Number(day)),
  )
  const isThere = month > 0 && at.getUTCMonth() === month - 1 && at.getUTCDate() === Number(day)
  const isNear = at.getUTCFullYear() >= 2000 && at.getUTCFullYear() <= 2100
  if (!isThere || !isNear) return null
  return { reflected_on: at.toISOString().slice(0, 10), text: line.slice(whole.length) }
}
