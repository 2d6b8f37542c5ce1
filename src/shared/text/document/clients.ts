import * as Y from 'yjs'

/**
 * The clients from the first on put in what stood or was changed past documents, from the second on what keeps words
 * apart: behind all who type, as they never go on with a word (53 bits are what Yjs can count to).
 */
export const firstChange = 2 ** 50
export const firstSeparator = 2 ** 51
/** Between the client of a letter and those who stand behind it. */
const room = 2 ** 24

interface Own {
  /** Whoever types on this page now. */
  client: number
  /** As whom the person has typed on this page, and on pages that are gone as well. */
  begun: ReadonlySet<number>
  mine: ReadonlySet<number>
}

/**
 * As whom to type behind a letter: `left` is whose it is, and then who had typed what was deleted behind it.
 *
 * Whoever's letter stands in front of mine may be going on with the word, unseen here. Of what two put in behind one
 * letter the lower client's stands first, so mine is the higher there, with room between: their word stays whole.
 * Behind a letter of my own I am whoever wrote it; behind one of a page of mine that is gone I go in between, as
 * nobody may ever be that client again.
 */
export function clientBehind(left: readonly number[], { client, begun, mine }: Own): number {
  const letter = left[0] ?? 0
  const others = left.filter((other) => other < firstChange && !mine.has(other))
  const least = Math.max(...others, 0) + room
  // Of two who raise each other's numbers, each has to get another: a sum of both would be the same.
  const random = hash(`${client} ${letter} ${least}`) % room
  if (begun.has(letter)) return letter
  if (mine.has(letter)) return letter + 1 + random
  return others.length > 0 && least > client ? least + random : client
}

/**
 * What every page makes alike, byte for byte, so that two who do it at once do it once: as a client of its own, whose
 * number depends on all that is in it (`name`). Never one id for two contents.
 */
export function madeAlike(
  first: number,
  name: string,
  change: (doc: Y.Doc) => void,
  { on, since }: { on?: Uint8Array; since?: Uint8Array } = {},
): Uint8Array {
  const doc = new Y.Doc()
  doc.clientID = first + hash(name)
  if (on) Y.applyUpdateV2(doc, on)
  change(doc)
  const update = Y.encodeStateAsUpdateV2(doc, since)
  doc.destroy()
  return update
}

/** 53 bits of cyrb53 (public domain, https://github.com/bryc/code/blob/master/jshash/experimental/cyrb53.js), cut to 32. */
function hash(text: string): number {
  let one = 0xdeadbeef
  let other = 0x41c6ce57
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    one = Math.imul(one ^ unit, 2654435761)
    other = Math.imul(other ^ unit, 1597334677)
  }
  one = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(other ^ (other >>> 13), 3266489909)
  return one >>> 0
}
