import { isSameThing, type Thing } from './next-things.ts'
import type { Subject } from './thing-subject.ts'

/** One after another through what was most useful when the walk began. */
export interface Walk {
  things: readonly Thing[]
  /** Past the last one: the end. */
  at: number
}

/** As many as ten minutes have room for. */
const MOST = 7

export const startWalk = (things: readonly Thing[]): Walk => ({ things: things.slice(0, MOST), at: 0 })

export const forward = (walk: Walk): Walk => ({ ...walk, at: Math.min(walk.at + 1, walk.things.length) })
export const backward = (walk: Walk): Walk => ({ ...walk, at: Math.max(walk.at - 1, 0) })

/** The reflection that was asked for has been begun: it is written in here, and how we know comes next. */
export function withReflection(walk: Walk, reflectionId: string): Walk {
  const thing = walk.things[walk.at]
  if (!thing) return walk
  const place = (field: string) => ({ table: 'reflections' as const, rowId: reflectionId, field })
  const pair: Thing[] = [
    { ...thing, place: place('outcome') },
    { ...thing, kind: 'evidence', place: place('evidence') },
  ]
  return { ...walk, things: walk.things.toSpliced(walk.at, 1, ...pair) }
}

/** What has been done of what was walked through, and what is still waiting of all there is. */
export function outcomeOf(
  { things }: Walk,
  left: readonly Thing[],
  subject: (thing: Thing) => Subject | null,
) {
  const isLeft = (thing: Thing) => left.some((other) => isSameThing(other, thing))
  // How we know is asked for when there is something to know it of.
  const wasAsked = (thing: Thing) => thing.kind !== 'evidence' || !left.some(isReflectionOf(thing))
  return {
    done: things.filter((thing) => subject(thing) && wasAsked(thing) && !isLeft(thing)),
    waiting: left,
  }
}

const isReflectionOf =
  ({ actionId }: Thing) =>
  (other: Thing) =>
    other.kind === 'reflection' && other.actionId === actionId
