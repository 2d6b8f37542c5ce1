import type { HandIn } from '../page/hand-ins.ts'

export interface Sides {
  /** A hand-in. */
  from: string
  /** A hand-in, or `now`. */
  to: string
}

/** What is compared when nothing else is chosen: the last two parts that were handed in, or the last with now. */
export function defaultSides(handIns: readonly HandIn[]): Sides | null {
  const newestFirst = handIns.toSorted((a, b) => b.changeNumber - a.changeNumber)
  const [last] = newestFirst
  if (!last) return null
  const before = newestFirst.find(({ partId }) => partId !== last.partId)
  return before ? { from: before.id, to: last.id } : { from: last.id, to: 'now' }
}

/** The sides that are asked for, where they exist. */
export function chosenSides(
  handIns: readonly HandIn[],
  asked: { from?: string | undefined; to?: string | undefined },
): Sides | null {
  const otherwise = defaultSides(handIns)
  if (!otherwise) return null
  const isKnown = (id: string | undefined): id is string => handIns.some((handIn) => handIn.id === id)
  const from = isKnown(asked.from) ? asked.from : null
  const to = asked.to === 'now' || isKnown(asked.to) ? asked.to : null
  if (from) return { from, to: to ?? 'now' }
  return to ? { ...otherwise, to } : otherwise
}
