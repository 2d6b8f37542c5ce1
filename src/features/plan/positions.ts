import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing'

export interface Positioned {
  id: string
  position: string
}

/** The position after the last of these siblings, given in order. */
export function positionAfterLast(siblings: readonly Positioned[]): string {
  return generateKeyBetween(siblings.at(-1)?.position ?? null, null)
}

/**
 * The positions to write so that `id` stands at `index` among its siblings (given in order, itself included or not).
 * Usually one. Where two leaders once added at the same moment the neighbours share a position and nothing fits
 * between them: then all siblings get new ones.
 */
export function positionsForMove(siblings: readonly Positioned[], id: string, index: number): Positioned[] {
  const others = siblings.filter((sibling) => sibling.id !== id)
  const before = others[index - 1]?.position ?? null
  const after = others[index]?.position ?? null
  if (before === null || after === null || before < after)
    return [{ id, position: generateKeyBetween(before, after) }]
  const order = [
    ...others.slice(0, index).map((row) => row.id),
    id,
    ...others.slice(index).map((row) => row.id),
  ]
  const positions = generateNKeysBetween(null, null, order.length)
  return order.map((rowId, at) => ({ id: rowId, position: positions[at] ?? 'a0' }))
}
