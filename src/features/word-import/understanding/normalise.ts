/** Words alone, small letters, one space between: what two people write the same, however they set it. */
export const normalise = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** How many letters must be changed, put in or taken out, as far as it is at most one. */
export function isNearly(word: string, other: string): boolean {
  if (word === other) return true
  if (Math.abs(word.length - other.length) > 1) return false
  let start = 0
  while (start < word.length && word[start] === other[start]) start++
  const [rest, otherRest] = [word.slice(start), other.slice(start)]
  return rest.slice(1) === otherRest.slice(1) || rest.slice(1) === otherRest || rest === otherRest.slice(1)
}
