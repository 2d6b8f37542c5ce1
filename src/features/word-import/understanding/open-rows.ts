import { recalledGoal } from '../../../shared/plan/form/recalled-goal.ts'
import { isBlank } from '../document/source-document.ts'
import { normalise } from './normalise.ts'
import { type DraftAction, type DraftLongTerm, type DraftShortTerm, emptyAction } from './plan-draft.ts'

/** The plan as far as it is read, and the rows of it that the next text goes under. */
export class OpenRows {
  readonly plan: DraftLongTerm[] = []
  #longTerm: DraftLongTerm | null = null
  #shortTerm: DraftShortTerm | null = null
  #action: DraftAction | null = null
  readonly #words = new Map<string, string>()

  /** Said again in a later row it is the same goal; in the app's own form in the next row only, as it says them again. */
  openLongTerm(body: string, isOwn: boolean): DraftLongTerm {
    const same = this.plan.find((goal) =>
      isOwn ? goal === this.#longTerm && recalledGoal(goal.body) === body : this.#isSame(goal.body, body),
    )
    if (same && same === this.#longTerm) return same
    this.#longTerm = same ?? { body, shortTerm: [] }
    if (!same) this.plan.push(this.#longTerm)
    this.#shortTerm = null
    this.#action = null
    return this.#longTerm
  }

  openShortTerm(body: string, isOwn: boolean): DraftShortTerm {
    if (!this.#longTerm) this.openLongTerm('', true)
    const goals = this.#longTerm?.shortTerm ?? []
    const same = goals.find((goal) =>
      isOwn ? goal === this.#shortTerm && recalledGoal(goal.body) === body : this.#isSame(goal.body, body),
    )
    if (same && same === this.#shortTerm) return same
    this.#shortTerm = same ?? { body, actions: [] }
    if (!same) goals.push(this.#shortTerm)
    this.#action = null
    return this.#shortTerm
  }

  #isSame = (one: string, other: string): boolean =>
    !isBlank(one) && this.#wordsOf(one) === this.#wordsOf(other)

  /** Kept, as each goal is compared with all before it. */
  #wordsOf(text: string): string {
    const words = this.#words.get(text) ?? normalise(text)
    this.#words.set(text, words)
    return words
  }

  /** What comes next goes under a goal that was opened before. */
  goOnUnder(goal: DraftLongTerm | undefined) {
    this.#longTerm = goal ?? this.#longTerm
  }

  goOnAbout(action: DraftAction | undefined) {
    this.#action = action ?? this.#action
  }

  /** The goal that a row without one stands under. */
  goalOfRow = (): DraftShortTerm => this.#shortTerm ?? this.openShortTerm('', true)

  /** The action that a row without one goes on about; where there is none, an empty one that holds the text. */
  actionOfRow(): DraftAction {
    if (!this.#action) {
      this.#action = emptyAction()
      this.goalOfRow().actions.push(this.#action)
    }
    return this.#action
  }
}
