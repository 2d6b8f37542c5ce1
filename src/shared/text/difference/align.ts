import { diff } from 'fast-myers-diff'

/** Above this many comparisons the weighing gives way to a search that only knows equal from unequal. */
const mostComparisons = 60_000

/** Which of the old words is which of the new: pairs of indexes, both rising. The words need not be equal. */
export function alignWords(old: readonly string[], now: readonly string[]): [number, number][] {
  let head = 0
  let tail = 0
  const shortest = Math.min(old.length, now.length)
  while (head < shortest && old[head] === now[head]) head++
  while (tail < shortest - head && old[old.length - 1 - tail] === now[now.length - 1 - tail]) tail++
  const before = old.slice(head, old.length - tail)
  const after = now.slice(head, now.length - tail)
  const isFew = before.length * after.length <= mostComparisons
  const middle = isFew ? weighed(before, after) : equalPairs(before, after)
  const range = (length: number) => Array.from({ length }, (_, index) => index)
  return [
    ...range(head).map((index): [number, number] => [index, index]),
    ...middle.map(([one, other]): [number, number] => [one + head, other + head]),
    ...range(tail).map((index): [number, number] => [old.length - tail + index, now.length - tail + index]),
  ]
}

/** By length, and a little less when one is the other with something added to it; 0 for unrelated words. */
function weight(one: string, other: string): number {
  if (one === other) return one.length * 2 + 1
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  if (short.length === long.length) return 0
  let head = 0
  while (head < short.length && short[head] === long[head]) head++
  let tail = 0
  while (tail < short.length - head && short[short.length - 1 - tail] === long[long.length - 1 - tail]) tail++
  return head + tail === short.length ? short.length * 2 - 1 : 0
}

/** The heaviest common subsequence: long equal words count for more than short ones that occur everywhere. */
function weighed(old: readonly string[], now: readonly string[]): [number, number][] {
  const width = now.length + 1
  const best = new Float64Array((old.length + 1) * width)
  const at = (row: number, column: number) => best[row * width + column] as number
  for (let row = old.length - 1; row >= 0; row--) {
    for (let column = now.length - 1; column >= 0; column--) {
      const shared = weight(old[row] as string, now[column] as string)
      const paired = shared > 0 ? shared + at(row + 1, column + 1) : 0
      best[row * width + column] = Math.max(paired, at(row + 1, column), at(row, column + 1))
    }
  }
  const pairs: [number, number][] = []
  for (let row = 0, column = 0; row < old.length && column < now.length; ) {
    // The earliest of equally good partners: whoever goes on with a word types the next one behind it.
    const shared = weight(old[row] as string, now[column] as string)
    const isPair = shared > 0 && at(row, column) === shared + at(row + 1, column + 1)
    if (isPair) pairs.push([row++, column++])
    else if (at(row, column) === at(row, column + 1)) column++
    else row++
  }
  return pairs
}

/** Shortest edit script; words are numbered first, since comparing is what the search spends its time on. */
export function equalPairs(old: readonly string[], now: readonly string[]): [number, number][] {
  const numbers = new Map<string, number>()
  const numberOf = (word: string) => {
    const known = numbers.get(word) ?? numbers.size
    numbers.set(word, known)
    return known
  }
  const pairs: [number, number][] = []
  let at = 0
  let to = 0
  for (const [start, end, , until] of diff(Int32Array.from(old, numberOf), Int32Array.from(now, numberOf))) {
    while (at < start) pairs.push([at++, to++])
    at = end
    to = until
  }
  while (at < old.length) pairs.push([at++, to++])
  return pairs
}
