import { isDeleted, type PlanRows } from '../../../shared/plan/plan-rows.ts'
import { byPlace, placedRows } from '../../../shared/plan/plan-tree.ts'
import type { RemovedRow } from './news.ts'

/** A removed row with those that stood under it. */
export interface RemovedTree extends RemovedRow {
  children: RemovedTree[]
}

/** What stood before and after each row that is still there, or under it, by the row's id. */
export interface RemovedPlaces {
  before: ReadonlyMap<string, RemovedTree[]>
  after: ReadonlyMap<string, RemovedTree[]>
  /** Of which no neighbour is there any more. */
  rest: readonly RemovedTree[]
}

/** Where removed rows stood: after the row before them, else before the one after, else in the row they stood under. */
export function placeRemoved(removed: readonly RemovedRow[], now: PlanRows): RemovedPlaces {
  const isRemoved = new Set(removed.map(({ id }) => id))
  const trees = (parentId: string): RemovedTree[] =>
    removed
      .filter((row) => row.parentId === parentId)
      .toSorted(byPlace)
      .map((row) => ({ ...row, children: trees(row.id) }))
  const before = new Map<string, RemovedTree[]>()
  const after = new Map<string, RemovedTree[]>()
  const rest: RemovedTree[] = []
  const put = (places: Map<string, RemovedTree[]>, id: string, tree: RemovedTree) =>
    places.set(id, [...(places.get(id) ?? []), tree])
  const there = placedRows(now).filter(({ row }) => !isDeleted(row))
  for (const row of removed.toSorted(byPlace)) {
    if (isRemoved.has(row.parentId ?? '')) continue
    const tree = { ...row, children: trees(row.id) }
    const siblings = there.filter(({ parentId }) => parentId === row.parentId).toSorted(byPlace)
    const previous = siblings.findLast((sibling) => byPlace(sibling, row) < 0)
    const [next] = siblings
    const parent = there.find(({ id }) => id === row.parentId)
    if (previous) put(after, previous.id, tree)
    else if (next) put(before, next.id, tree)
    else if (parent) put(after, parent.id, tree)
    else rest.push(tree)
  }
  return { before, after, rest }
}
