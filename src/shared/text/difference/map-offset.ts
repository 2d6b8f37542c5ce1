import { findHunks } from './diff.ts'
import { graphemes } from './graphemes.ts'

/** Where an offset in one text is in another that was made of it; sticks to the letter before it. */
export function mapOffset(before: string, after: string, offset: number): number {
  if (before === after) return offset
  const units = graphemes(before)
  const starts = [0]
  for (const unit of units) starts.push((starts.at(-1) ?? 0) + unit.length)
  let growth = 0
  for (const { start, end, insert } of findHunks(units, graphemes(after))) {
    const [from, to] = [starts[start] ?? 0, starts[end] ?? 0]
    if (from >= offset) break
    const length = insert.join('').length
    if (to > offset) return Math.min(from + growth + length, after.length)
    growth += length - (to - from)
  }
  return Math.min(offset + growth, after.length)
}
