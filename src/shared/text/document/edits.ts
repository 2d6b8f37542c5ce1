import { findHunks } from '../difference/diff.ts'
import { graphemes } from '../difference/graphemes.ts'

export type Texts = Readonly<Record<string, string>>

/** `text[at, at + remove)` becomes `insert`; in code units. */
export interface Edit {
  at: number
  remove: number
  insert: string
}

/** What makes the text the next one, the last edit first, so that none moves another. */
export function editsBetween(text: string, next: string): Edit[] {
  const units = graphemes(text)
  const offsets = [0]
  for (const unit of units) offsets.push((offsets.at(-1) ?? 0) + unit.length)
  return findHunks(units, graphemes(next))
    .toReversed()
    .map(({ start, end, insert }) => {
      const at = offsets[start] ?? 0
      return { at, remove: (offsets[end] ?? at) - at, insert: insert.join('') }
    })
}
