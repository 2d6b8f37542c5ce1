import { isBlank, type Line } from '../document/source-document.ts'

/** One goal or action of a cell that may hold several. */
export type Item = Line[]

/**
 * The goals or actions in a cell. A bullet or a number begins one; without any, a line that stands by itself is one,
 * or, where some stand apart from others, each group.
 */
export function splitCell(lines: readonly Line[]): Item[] {
  const marked = withMarks(lines)
  return marked.some(({ isItem }) => isItem) ? atItems(marked) : atParagraphs(marked)
}

/** Only at bullets and numbers: an overall goal in two paragraphs is one goal. */
export function splitAtItems(lines: readonly Line[]): Item[] {
  const marked = withMarks(lines)
  return marked.some(({ isItem }) => isItem) ? atItems(marked) : whole(marked)
}

export const whole = (lines: readonly Line[]): Item[] =>
  lines.every(({ text }) => isBlank(text)) ? [] : [[...lines]]

/** The text of an item, one line after another; in a list that is kept as it is each item has its mark. */
export const joinLines = (lines: readonly Line[], isList = false): string =>
  lines
    .map(({ text, isItem }) => (isItem && isList ? `– ${text}` : text))
    .join('\n')
    .trim()

const bullet = /^\s*[-–—•·▪●◦*]\s+(?=\S)/u
/** «1. Få innsikt», but not «5. trinn». */
const number = /^\s*(\d{1,2}|[a-z])[.)]\s+(?=[\p{Lu}«"(])/u

/** Bullets and numbers that are typed make items too, and are taken off. One alone may be something else. */
function withMarks(lines: readonly Line[]): Line[] {
  const broken = lines.flatMap(atBreaks)
  return withMarksOn(broken) ?? withMarksOn(lines) ?? [...lines]
}

/** The pieces of a line with Shift+Enter in it; not of an item, whose own list stands so. */
const atBreaks = (line: Line): Line[] =>
  line.isItem
    ? [line]
    : line.text
        .split('\n')
        .map((text, at) => (at === 0 ? { ...line, text } : { text, isItem: false, bold: '' }))

function withMarksOn(lines: readonly Line[]): Line[] | null {
  const bullets = lines.filter(({ text }) => bullet.test(text)).length
  if (bullets >= 2) return lines.map((line) => unmarked(line, bullet))
  const numbers = lines.flatMap(({ text }) => number.exec(text)?.[1] ?? [])
  const isInOrder = numbers.every((mark, at) => mark === String(at + 1) || mark === 'abcdefghijklmnop'[at])
  return numbers.length >= 2 && isInOrder ? lines.map((line) => unmarked(line, number)) : null
}

function unmarked(line: Line, mark: RegExp): Line {
  const found = mark.exec(line.text)
  return found ? { text: line.text.slice(found[0].length), isItem: true, bold: '' } : line
}

function atItems(lines: readonly Line[]): Item[] {
  const items: Item[] = []
  for (const line of lines) {
    const last = items.at(-1)
    // «Vi vil:» above a list goes with what it leads to.
    const isLedTo = last?.every(({ text, isItem }) => !isItem && /:\s*$/.test(text)) ?? false
    if (!last || (line.isItem && !isLedTo)) items.push([line])
    else last.push(line)
  }
  return items.filter((item) => item.some(({ text }) => !isBlank(text)))
}

function atParagraphs(lines: readonly Line[]): Item[] {
  const groups: Item[] = [[]]
  for (const line of lines) {
    if (isBlank(line.text)) groups.push([])
    else groups.at(-1)?.push(line)
  }
  const written = groups.filter((group) => group.length > 0)
  return written.length > 1 ? written : (written[0] ?? []).map((line) => [line])
}
