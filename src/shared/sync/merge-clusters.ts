import type { Hunk } from './diff.ts'
import { isSpaceGrapheme, isWordGrapheme } from './graphemes.ts'

export type Side = 'mine' | 'theirs'

/** A stretch of the base that both rewrote: both versions are kept whole, side by side. */
export interface Cluster {
  start: number
  end: number
  mine: Hunk[]
  theirs: Hunk[]
}

/** The hunk with the rest of the words that its insertion continues, so that a word is kept whole. */
export function widen(base: readonly string[], hunk: Hunk): { start: number; end: number } {
  let { start, end } = hunk
  const isInsideLeft = isWordGrapheme(base[start]) || isWordGrapheme(hunk.insert[0])
  const isInsideRight = isWordGrapheme(base[end - 1]) || isWordGrapheme(hunk.insert.at(-1))
  if (isInsideLeft) while (start > 0 && isWordGrapheme(base[start - 1])) start--
  if (isInsideRight) while (isWordGrapheme(base[end])) end++
  return { start, end }
}

/** Both put something in, where the other took away, or into the same place of the same word. */
function clashes(base: readonly string[], mine: Hunk, theirs: Hunk): boolean {
  if (mine.insert.length === 0 || theirs.insert.length === 0) return false
  if (mine.start < theirs.end && theirs.start < mine.end) return true
  if (mine.start > theirs.end || theirs.start > mine.end) return false
  // New words at the same place, or words in the making in front of another: no word has been rewritten.
  const isOnePlace = mine.end === theirs.start && mine.start === theirs.end
  const hasSpace = mine.insert.some(isSpaceGrapheme) || theirs.insert.some(isSpaceGrapheme)
  if (isOnePlace && (hasSpace || !isWordGrapheme(base[mine.start - 1]))) return false
  const wideMine = widen(base, mine)
  const wideTheirs = widen(base, theirs)
  return wideMine.start < wideTheirs.end && wideTheirs.start < wideMine.end
}

export function findClusters(
  base: readonly string[],
  mine: readonly Hunk[],
  theirs: readonly Hunk[],
): Cluster[] {
  const clusters: Cluster[] = []
  let first = 0
  for (const own of mine) {
    while (first < theirs.length && (theirs[first] as Hunk).end < own.start) first++
    for (let index = first; index < theirs.length; index++) {
      const other = theirs[index] as Hunk
      if (other.start > own.end) break
      if (clashes(base, own, other)) clusters.push(clusterOf(base, own, other))
    }
  }
  clusters.sort((one, other) => one.start - other.start || one.end - other.end)
  return joinClusters(base, clusters, [...mine, ...theirs])
}

function clusterOf(base: readonly string[], mine: Hunk, theirs: Hunk): Cluster {
  const wideMine = widen(base, mine)
  const wideTheirs = widen(base, theirs)
  const start = Math.min(wideMine.start, wideTheirs.start)
  const end = Math.max(wideMine.end, wideTheirs.end)
  return { start, end, mine: [mine], theirs: [theirs] }
}

function joinClusters(
  base: readonly string[],
  clusters: readonly Cluster[],
  hunks: readonly Hunk[],
): Cluster[] {
  const joined: Cluster[] = []
  for (const cluster of clusters) {
    const last = joined.at(-1)
    if (!last || !belongsWith(base, last, cluster, hunks)) {
      joined.push(cluster)
      continue
    }
    last.end = Math.max(last.end, cluster.end)
    last.mine = unique([...last.mine, ...cluster.mine])
    last.theirs = unique([...last.theirs, ...cluster.theirs])
  }
  return joined
}

/** Overlapping, or with nothing but an untouched space between: two rewritten sentences must not interleave. */
function belongsWith(base: readonly string[], last: Cluster, next: Cluster, hunks: readonly Hunk[]): boolean {
  if (next.start < last.end) return true
  if (next.start - last.end > 2) return false
  const isOneLine = base.slice(last.end, next.start).every((unit) => !isWordGrapheme(unit) && unit !== '\n')
  const isTouched = hunks.some((hunk) => hunk.start < next.start && hunk.end > last.end)
  return isOneLine && !isTouched
}

function unique(hunks: Hunk[]): Hunk[] {
  return [...new Set(hunks)].sort((one, other) => one.start - other.start)
}

/** What has to stand between two people's runs so that they stay two. */
export function separator(left: string, right: string, isBlankBase: boolean): string {
  if (!left || !right) return ''
  if (isBlankBase) return left.endsWith('\n') || right.startsWith('\n') ? '' : '\n'
  if (isSpaceGrapheme(left.at(-1)) || isSpaceGrapheme(right[0])) return ''
  return left.includes('\n') || right.includes('\n') ? '\n' : ' '
}
