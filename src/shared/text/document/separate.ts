import type * as Y from 'yjs'
import { isWordGrapheme } from '../difference/graphemes.ts'

/** A run of letters that stand next to each other and were typed by one page in one go. */
interface Run {
  client: number
  clock: number
  text: string
  /** Where it starts in the text as it is read, in code units. */
  at: number
  origin: Y.ID | null
  rightOrigin: Y.ID | null
  /** What stands behind it in the document, read or deleted. */
  next: Y.ID | null
  /** What was taken out between the run before and this one: by whom it had been typed, and how much. */
  gone: { client: number; length: number }[]
}

/** What has to be put in so that words of two pages, typed at one place and one moment, stay two. */
export interface Separation {
  at: number
  insert: string
  /** Where both versions of a word will stand then; null when no word was rewritten. */
  marked: { start: number; end: number } | null
  /** The same for every page that puts the same in at the same place, and for no other. */
  name: string
}

export interface Newcomers {
  /** The page's own clients: the document's and those of drafts it has taken over. */
  mine: ReadonlySet<number>
  /** How much of each client's typing was known before. */
  before: ReadonlyMap<number, number>
  /** Whose runs this page sees to: those that stand second, or both when the other page may be gone. */
  isForBoth: boolean
}

const isSpace = (unit: string | undefined) => unit === undefined || /\s/.test(unit)

/**
 * Two who type at one place without seeing each other get their letters side by side: "Rektor skrev.Inspektør skrev."
 * Here is found where that has just happened. Ids tell it for certain: neither of the two runs was put next to the
 * other by someone who saw it. Inside a word each version is made whole again: "mandag" that became "tirsdag" and
 * "onsdag" reads "tirsdag onsdag".
 */
export function findSeparations(text: Y.Text, { mine, before, isForBoth }: Newcomers): Separation[] {
  const runs = runsOf(text)
  const whole = runs.map((run) => run.text).join('')
  const isSame: IsSame = (one, other) =>
    other !== undefined && (one.client === other.client || (mine.has(one.client) && mine.has(other.client)))
  const found: Separation[] = []
  for (const [index, right] of runs.entries()) {
    const left = runs[index - 1]
    if (!left || isSpace(left.text.at(-1)) || isSpace(right.text[0])) continue
    const isNew = (run: Run) => run.clock + run.text.length > (before.get(run.client) ?? 0)
    const isMineSecond = mine.has(right.client) && !mine.has(left.client) && isNew(left)
    const isMineFirst = mine.has(left.client) && !mine.has(right.client) && isNew(right)
    if (!isMineSecond && !(isForBoth && isMineFirst)) continue
    if (isAfter(right, left) || isBefore(left, right)) continue
    const first = firstOf(runs, index - 1, isSame)
    const last = lastOf(runs, index, isSame)
    const around = runs.slice(runs.indexOf(first), runs.indexOf(last) + 2)
    // More than a slip of the finger was there before: both wrote something else in its place.
    const isReplacing = around.some((run) =>
      run.gone.some(
        ({ client, length }) => length > 2 || (client !== left.client && client !== right.client),
      ),
    )
    const group = { first, left, right, last, isReplacing }
    found.push(separation(whole, group))
  }
  return found
}

/** The second was typed by someone who saw the end of the first. */
const isAfter = (right: Run, left: Run) =>
  right.origin?.client === left.client && right.origin.clock >= left.clock + left.text.length - 1
const isBefore = (left: Run, right: Run) =>
  left.rightOrigin?.client === right.client && left.rightOrigin.clock <= right.clock

type IsSame = (one: Run, other: Run | undefined) => boolean

/** The first and last run of all that one author put in here: it may have been typed in several goes. */
function firstOf(runs: readonly Run[], index: number, isSame: IsSame): Run {
  let at = index
  while (isSame(runs[index] as Run, runs[at - 1])) at--
  return runs[at] as Run
}

function lastOf(runs: readonly Run[], index: number, isSame: IsSame): Run {
  let at = index
  while (isSame(runs[index] as Run, runs[at + 1])) at++
  return runs[at] as Run
}

const isSameId = (one: Y.ID | null, other: Y.ID | null) =>
  one !== null && one.client === other?.client && one.clock === other.clock

interface Group {
  /** Of whoever stands first: the first run and the last. */
  first: Run
  left: Run
  right: Run
  last: Run
  isReplacing: boolean
}

function separation(whole: string, { first, left, right, last, isReplacing }: Group): Separation {
  const start = first.at
  const end = last.at + last.text.length
  // What stands before and after both, if both wrote on the word that it belongs to.
  let wordStart = start
  let wordEnd = end
  const isOneWord = isWordGrapheme(left.text.at(-1)) && isWordGrapheme(right.text[0])
  if (isOneWord && isSameId(first.origin, right.origin) && isWordGrapheme(whole[start]))
    while (isWordGrapheme(whole[wordStart - 1])) wordStart--
  if (isOneWord && isSameId(left.rightOrigin, last.rightOrigin) && isWordGrapheme(whole[end - 1]))
    while (isWordGrapheme(whole[wordEnd])) wordEnd++
  const prefix = whole.slice(wordStart, start)
  const suffix = whole.slice(end, wordEnd)
  const isLines = (start === 0 && end === whole.length) || whole.slice(start, end).includes('\n')
  const isRewritten = isReplacing || prefix !== '' || suffix !== ''
  const insert = `${suffix}${isLines && !isRewritten ? '\n' : ' '}${prefix}`
  return {
    at: right.at,
    insert,
    marked: isRewritten ? { start: wordStart, end: wordEnd + insert.length } : null,
    name: JSON.stringify([
      left.client,
      left.clock + left.text.length,
      left.next,
      right.client,
      right.clock,
      insert,
    ]),
  }
}

/**
 * The caret stood here before the letters that now follow it came from another page: what is typed on is meant to
 * stand by itself, not to be the beginning of their word. Null when nothing is to be put between.
 */
export function separatorBehind(
  text: Y.Text,
  at: number,
  { mine, seen }: { mine: ReadonlySet<number>; seen: ReadonlyMap<number, number> },
): string | null {
  const runs = runsOf(text)
  const right = runs.find((run) => run.at <= at && at < run.at + run.text.length)
  if (!right || mine.has(right.client) || isSpace(right.text[at - right.at])) return null
  if (right.clock + (at - right.at) < (seen.get(right.client) ?? 0)) return null
  // Nothing stood here before the two of them came.
  const isAll = runs.every((run) => (run.at < at ? mine.has(run.client) : run.client === right.client))
  return isAll ? '\n' : ' '
}

/** The letters of a text that can be read, by who typed them. */
export function runsOf(text: Y.Text): Run[] {
  const runs: Run[] = []
  let gone: Run['gone'] = []
  let at = 0
  // Yjs keeps a text as a list of items; there is no public way to ask who put which of them where.
  for (let item = text._start; item; item = item.right) {
    if (item.deleted) gone.push({ client: item.id.client, length: item.length })
    if (item.deleted || !item.countable) continue
    const { id, origin, rightOrigin } = item
    const letters = String((item.content as Y.ContentString).str)
    runs.push({
      client: id.client,
      clock: id.clock,
      text: letters,
      at,
      origin,
      rightOrigin,
      next: item.right?.id ?? null,
      gone,
    })
    gone = []
    at += letters.length
  }
  return runs
}

/** Who put in the letter that stands before an offset, and what was deleted between the two. */
export function clientsBefore(text: Y.Text, offset: number): number[] {
  let clients: number[] = []
  let at = 0
  for (let item = text._start; item; item = item.right) {
    const isRead = !item.deleted && item.countable
    if (isRead && at >= offset) break
    if (isRead) {
      at += item.length
      clients = []
    }
    clients.push(item.id.client)
  }
  return clients
}
