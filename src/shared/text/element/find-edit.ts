import type { Edit } from '../document/edits.ts'

/**
 * What was done to a text, from how it looked before and after and where the caret went: of "hallo" that became
 * "halllo" only the caret tells which l is new. Never parts the two halves of an emoji.
 */
export function findEdit(before: string, after: string, caret: number): Edit {
  const rest = after.length - caret
  const isAtCaret = rest <= before.length && after.slice(caret) === before.slice(before.length - rest)
  let tail = isAtCaret ? rest : commonTail(before, after, Math.min(before.length, after.length))
  let at = commonHead(before, after, Math.min(before.length, after.length) - tail)
  // A word that was corrected keeps the letters it ends with: others may be writing behind them.
  const isReplacing = before.length - tail > at && after.length - tail > at
  if (isReplacing) tail = commonTail(before, after, Math.min(before.length, after.length) - at)
  if (isHighSurrogate(before, at - 1) || isHighSurrogate(after, at - 1)) at--
  if (isLowSurrogate(before, before.length - tail) || isLowSurrogate(after, after.length - tail)) tail--
  return { at, remove: before.length - tail - at, insert: after.slice(at, after.length - tail) }
}

function commonHead(one: string, other: string, most: number): number {
  let at = 0
  while (at < most && one[at] === other[at]) at++
  return at
}

function commonTail(one: string, other: string, most: number): number {
  let length = 0
  while (length < most && one[one.length - 1 - length] === other[other.length - 1 - length]) length++
  return length
}

const isHighSurrogate = (text: string, at: number) => at >= 0 && (text.charCodeAt(at) & 0xfc00) === 0xd800
const isLowSurrogate = (text: string, at: number) =>
  at < text.length && (text.charCodeAt(at) & 0xfc00) === 0xdc00
