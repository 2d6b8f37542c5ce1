import type { Hunk } from './diff.ts'
import { isSpaceGrapheme } from './graphemes.ts'
import { type Cluster, findClusters, type Side, separator, widen } from './merge-clusters.ts'
import { type Piece, PieceList } from './merge-pieces.ts'

/** One side's hunks, laid out along the base. */
interface Layout {
  side: Side
  hunks: readonly Hunk[]
  deleted: Uint8Array
  /** Spaces that did not go in order to join two words: they may come back to keep two runs apart. */
  isLooseSpace: Uint8Array
}

interface Run {
  hunk: Hunk
  text: string
  side: Side | 'both'
}

interface Plan {
  base: readonly string[]
  /** In the order their runs stand at the same place: decided by the texts alone, so that both orders converge. */
  sides: readonly [Layout, Layout]
  isBlankBase: boolean
}

interface Frame {
  /** What all three texts begin and end with, left out of the base. */
  head: string
  tail: string
  isMineFirst: boolean
  isBlankBase: boolean
  /** Whose run goes first in a gap of the base, where the runs themselves do not tell; null: by the texts alone. */
  leader: (gap: number) => Side | null
}

/** Walks the base once and puts down what was kept and what either put in. */
export function compose(
  base: readonly string[],
  mine: readonly Hunk[],
  theirs: readonly Hunk[],
  { head, tail, isMineFirst, isBlankBase, leader }: Frame,
): readonly Piece[] {
  const same = findSame(mine, theirs)
  const isOwn = (hunk: Hunk) => !same.has(hunk)
  const own = joinRewrites(base, mine.filter(isOwn))
  const others = joinRewrites(base, theirs.filter(isOwn))
  const layouts = [
    layOut(base, [...own, ...mine.filter((hunk) => same.has(hunk))], 'mine'),
    layOut(base, [...others, ...theirs.filter((hunk) => same.has(hunk))], 'theirs'),
  ] as const
  const plan: Plan = { base, sides: isMineFirst ? layouts : [layouts[1], layouts[0]], isBlankBase }
  const clusters = findClusters(base, own, others)
  const gaps = runsByGap(plan, same, clusters)
  const list = new PieceList()
  list.base(head, head.length, head.length, false)
  let next = 0
  for (let at = 0; at <= base.length; at++) {
    const runs = gaps.get(at)
    if (runs) pushRuns(list, plan, inOrder(runs, base, at, leader(at)))
    const cluster = clusters[next]
    if (cluster?.start === at) {
      pushCluster(list, plan, cluster)
      next++
      // A cluster is never empty: it always holds at least part of a word of the base.
      at = cluster.end - 1
    } else if (at < base.length) pushBase(list, base[at] as string, at, layouts)
  }
  list.base(tail, tail.length, tail.length, false)
  return list.pieces
}

function layOut(base: readonly string[], hunks: readonly Hunk[], side: Side): Layout {
  const deleted = new Uint8Array(base.length)
  const isLooseSpace = new Uint8Array(base.length)
  for (const { start, end, insert } of hunks) {
    deleted.fill(1, start, end)
    const removed = base.slice(start, end)
    const hasJoined =
      start > 0 && end < base.length && !isSpaceGrapheme(base[start - 1]) && !isSpaceGrapheme(base[end])
    if (hasJoined && insert.length === 0 && removed.every(isSpaceGrapheme)) continue
    removed.forEach((unit, index) => {
      if (isSpaceGrapheme(unit)) isLooseSpace[start + index] = 1
    })
  }
  return { side, hunks, deleted, isLooseSpace }
}

/** Words rewritten in a row are one run, even if the spaces between them look untouched. */
function joinRewrites(base: readonly string[], hunks: readonly Hunk[]): Hunk[] {
  const joined: Hunk[] = []
  for (const hunk of hunks) {
    const last = joined.at(-1)
    const between = last ? base.slice(last.end, hunk.start) : []
    const isRewrite = (one: Hunk) => one.end > one.start && one.insert.length > 0
    const isJoint = between.length === 1 && between[0] !== '\n' && isSpaceGrapheme(between[0])
    if (last && isJoint && isRewrite(last) && isRewrite(hunk)) {
      last.end = hunk.end
      last.insert = [...last.insert, ...between, ...hunk.insert]
    } else joined.push({ ...hunk })
  }
  return joined
}

/** Edits that both made alike; they count once. */
function findSame(mine: readonly Hunk[], theirs: readonly Hunk[]): Set<Hunk> {
  const name = (hunk: Hunk) => `${hunk.start} ${hunk.end} ${hunk.insert.join('')}`
  const known = new Map(theirs.map((hunk) => [name(hunk), hunk]))
  const same = new Set<Hunk>()
  for (const hunk of mine) {
    const twin = known.get(name(hunk))
    if (twin) same.add(hunk).add(twin)
  }
  return same
}

function runsByGap(plan: Plan, same: Set<Hunk>, clusters: readonly Cluster[]): Map<number, Run[]> {
  const inCluster = new Set(clusters.flatMap((cluster) => [...cluster.mine, ...cluster.theirs]))
  const gaps = new Map<number, Run[]>()
  for (const { side, hunks } of plan.sides) {
    for (const hunk of hunks) {
      const isSame = same.has(hunk)
      const isInside =
        inCluster.has(hunk) || clusters.some((one) => one.start < hunk.start && hunk.start < one.end)
      if (hunk.insert.length === 0 || isInside || (isSame && side === 'theirs')) continue
      const run: Run = { hunk, text: hunk.insert.join(''), side: isSame ? 'both' : side }
      gaps.set(hunk.start, [...(gaps.get(hunk.start) ?? []), run])
    }
  }
  return gaps
}

/** What continues the word before goes first, what begins the word after goes last, insertions before rewrites. */
function inOrder(runs: Run[], base: readonly string[], at: number, leader: Side | null): Run[] {
  const isAfterWord = at > 0 && !isSpaceGrapheme(base[at - 1])
  const isBeforeWord = at < base.length && !isSpaceGrapheme(base[at])
  const rank = ({ hunk, side }: Run) => {
    const continues = isAfterWord && !isSpaceGrapheme(hunk.insert[0]) ? -1 : 0
    const begins = isBeforeWord && !isSpaceGrapheme(hunk.insert.at(-1)) ? 1 : 0
    return continues + begins + (hunk.end > hunk.start ? 4 : 0) - (side === leader ? 0.5 : 0)
  }
  return runs.length < 2 ? runs : runs.toSorted((one, other) => rank(one) - rank(other))
}

function pushRuns(list: PieceList, plan: Plan, runs: readonly Run[]) {
  runs.forEach(({ text, side }, index) => {
    const last = runs[index - 1]
    if (last) list.separator(separator(last.text, text, plan.isBlankBase), false)
    const mine = side === 'theirs' ? 0 : text.length
    const theirs = side === 'mine' ? 0 : text.length
    list.run({ text, mine, theirs, isConflict: false })
  })
}

function pushBase(list: PieceList, unit: string, at: number, [mine, theirs]: readonly [Layout, Layout]) {
  const isMine = mine.deleted[at] === 0
  const isTheirs = theirs.deleted[at] === 0
  const isLoose = mine.isLooseSpace[at] === 1 || theirs.isLooseSpace[at] === 1
  list.base(isMine && isTheirs ? unit : '', isMine ? unit.length : 0, isTheirs ? unit.length : 0, isLoose)
}

function pushCluster(list: PieceList, plan: Plan, cluster: Cluster) {
  const [first, second] = plan.sides.map((layout) => version(plan.base, cluster, layout)) as [
    Piece[],
    Piece[],
  ]
  const textOf = (pieces: Piece[]) => pieces.map((piece) => piece.text).join('')
  const isSame = textOf(first) === textOf(second)
  for (const piece of first) {
    if (piece.text) list.run({ ...piece, isConflict: !isSame })
    else list.push(piece)
  }
  if (!isSame) list.separator(separator(textOf(first), textOf(second), plan.isBlankBase), true)
  for (const piece of second) {
    if (isSame || !piece.text) list.push({ ...piece, text: '', isConflict: false })
    else list.run({ ...piece, isConflict: true })
  }
}

/** One side's words of the cluster: its own rewritten ones, whole, without what only the other rewrote. */
function version(base: readonly string[], cluster: Cluster, { side, hunks, deleted }: Layout): Piece[] {
  const isWithin = (ranges: { start: number; end: number }[], at: number) =>
    ranges.some((range) => range.start <= at && at < range.end)
  const own = cluster[side].map((hunk) => widen(base, hunk))
  const others = cluster[side === 'mine' ? 'theirs' : 'mine'].map((hunk) => widen(base, hunk))
  const inserts = new Map<number, string>()
  for (const hunk of hunks) {
    const isInside = cluster.start < hunk.start && hunk.start < cluster.end
    if (isInside || cluster[side].includes(hunk)) inserts.set(hunk.start, hunk.insert.join(''))
  }
  const list = new PieceList()
  const piece = (text: string, length: number): Piece => ({
    text,
    mine: side === 'mine' ? length : 0,
    theirs: side === 'theirs' ? length : 0,
    isConflict: false,
  })
  for (let at = cluster.start; at <= cluster.end; at++) {
    const insert = inserts.get(at)
    if (insert) list.run(piece(insert, insert.length))
    const unit = base[at]
    if (unit === undefined || at === cluster.end || deleted[at] === 1) continue
    const isShown = isWithin(own, at) || !isWithin(others, at)
    list.base(isShown ? unit : '', piece('', unit.length).mine, piece('', unit.length).theirs, !isShown)
  }
  return list.pieces
}
