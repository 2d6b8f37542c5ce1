import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing'

export interface Positioned {
  id: string
  position: string
}

/** The most characters that the database takes. */
const MAX_LENGTH = 200

/** A position between two others, null: the end. Null when one of them has no form, or none fits between them. */
function positionBetween(before: string | null, after: string | null): string | null {
  try {
    const position = generateKeyBetween(before, after)
    return position.length <= MAX_LENGTH ? position : null
  } catch {
    return null
  }
}

/** The last position among these siblings, given in order, that another one can follow. */
export const lastPosition = (siblings: readonly Positioned[]): string | null =>
  siblings.findLast(({ position }) => positionBetween(position, null))?.position ?? null

/** The position after the last of these siblings, given in order. */
export const positionAfterLast = (siblings: readonly Positioned[]): string =>
  generateKeyBetween(lastPosition(siblings), null)

/**
 * The positions to write so that `id` stands at `index` among its siblings (given in order, itself included or not).
 * Usually one. Where two leaders once added at the same moment the neighbours share a position and nothing fits
 * between them: then all siblings get new ones.
 */
export function positionsForMove(siblings: readonly Positioned[], id: string, index: number): Positioned[] {
  const others = siblings.filter((sibling) => sibling.id !== id)
  const position = positionBetween(others[index - 1]?.position ?? null, others[index]?.position ?? null)
  if (position) return [{ id, position }]
  const order = [
    ...others.slice(0, index).map((row) => row.id),
    id,
    ...others.slice(index).map((row) => row.id),
  ]
  const positions = generateNKeysBetween(null, null, order.length)
  return order.map((rowId, at) => ({ id: rowId, position: positions[at] ?? 'a0' }))
}
