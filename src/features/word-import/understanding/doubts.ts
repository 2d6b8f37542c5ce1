/** What a row leaves open: which of several it belongs to. */
export type DoubtKind = 'longTerm' | 'goals' | 'assumption' | 'teacher_support' | 'reflection'

/** To the place of that number, from 0, with its second paragraph as evidence or not; or one to each place, in order. */
export type Way = 'each' | `${number}` | `${number}+evidence`

/** A question to whoever looks the plan over; until it is answered the plan shows a guess. */
export interface Doubt {
  /** What it is known by, also when the file is read otherwise: what it is about, and which of those that say the same. */
  id: string
  kind: DoubtKind
  /** The texts of the goals or actions it may belong to. */
  places: string[]
  ways: Way[]
  /** As the plan shows it. */
  way: Way
  isAnswered: boolean
}

/** By the doubts' ids. */
export type DoubtAnswers = Readonly<Record<string, Way>>

/** A row of the plan being read, with what is asked at it. */
export interface Doubted {
  doubts?: Doubt[]
}

type Asked = Pick<Doubt, 'kind' | 'places' | 'ways'> & { about: string; guess: Way }

export class Doubts {
  readonly all: Doubt[] = []
  readonly #answers: DoubtAnswers

  constructor(answers: DoubtAnswers) {
    this.#answers = answers
  }

  /** The way that was chosen, or else the guess. */
  ask({ kind, about, places, ways, guess }: Asked): Doubt {
    const said = JSON.stringify([kind, about, ...places])
    const same = this.all.filter(({ id }) => id.startsWith(said)).length
    const id = `${said}${same}`
    const answer = this.#answers[id]
    const isAnswered = answer !== undefined && ways.includes(answer)
    const doubt = { id, kind, places, ways, way: isAnswered ? answer : guess, isAnswered }
    this.all.push(doubt)
    return doubt
  }
}

export function noteDoubt(row: Doubted | undefined, doubt: Doubt | null) {
  if (row && doubt) row.doubts = [...(row.doubts ?? []), doubt]
}

/** One way for each place. */
export const toEachPlace = (places: readonly unknown[]): Way[] => places.map((_, at): Way => `${at}`)

/** The number of the place; for `each` that of the one that is asked for. */
export const placeOf = (way: Way, at: number): number => (way === 'each' ? at : Number.parseInt(way, 10))
