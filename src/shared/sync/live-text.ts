import { findHunks } from './diff.ts'
import { graphemes } from './graphemes.ts'
import type { LiveText } from './types.ts'

/**
 * Whether what someone is typing may still be shown once a newer row is here. Their save lags behind their
 * keys, so their text stays as long as it only adds to the row; anything else is out of date.
 */
export function isStillLive(live: LiveText, version: number, text: string): boolean {
  if (live.baseVersion >= version) return live.text !== text
  if (live.text === text) return false
  return findHunks(graphemes(text), graphemes(live.text)).every((hunk) => hunk.start === hunk.end)
}
