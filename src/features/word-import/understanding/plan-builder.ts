import { recalledGoal } from '../../../shared/plan/form/recalled-goal.ts'
import { type Cell, isBlank, textOf } from '../document/source-document.ts'
import type { ColumnRole } from './column-roles.ts'
import type { StandingGoal } from './goal-label.ts'
import { joined, statusIn } from './labelled-lines.ts'
import { normalise } from './normalise.ts'
import { type DraftAction, type DraftLongTerm, type DraftShortTerm, emptyAction } from './plan-draft.ts'
import { actionsIn, type CellOptions, detailTexts, goalsIn, listTexts, reflectionsIn } from './read-cells.ts'
import { joinLines } from './split-cell.ts'
import type { Row } from './table-rows.ts'

/** What a column of its own may say of an action. */
const columnDetails = ['assumption', 'teacher_support', 'responsible', 'timeframe'] as const
type ColumnDetail = (typeof columnDetails)[number]

/** Puts a plan together row by row, as the form is read: what a row leaves empty is what stands above. */
export class PlanBuilder {
  readonly plan: DraftLongTerm[] = []
  readonly leftovers: string[] = []
  readonly unsure: string[] = []
  #longTerm: DraftLongTerm | null = null
  #shortTerm: DraftShortTerm | null = null
  #action: DraftAction | null = null
  readonly #words = new Map<string, string>()

  /** A goal that stands over a table or across it, and holds for what comes below. */
  addGoal({ role, text }: StandingGoal) {
    if (role === 'longTerm') this.#openLongTerm(text, false)
    else this.#openShortTerm(text, false)
  }

  addRow({ cells, others }: Row, options: CellOptions) {
    this.leftovers.push(...others.map(textOf).filter((text) => text !== ''))
    const lines = (role: ColumnRole) => (cells.get(role) ?? []).flatMap((cell) => cell.lines)
    const inColumn = (column: StandingGoal['role']) =>
      // In the app's own form a cell that begins is a goal, also an empty one; in others it is the goal above going on.
      goalsIn(lines(column), column, options).filter(
        ({ text }) => !isBlank(text) || (options.isOwn && cells.has(column)),
      )
    const said = [...inColumn('longTerm'), ...inColumn('shortTerm')]
    const actions = actionsIn(lines('action'), options)
    const longTerm = said.filter(({ role }) => role === 'longTerm').map(({ text }) => text)
    const goals = said.flatMap(({ role, text }) => {
      if (role === 'shortTerm') return [this.#openShortTerm(text, options.isOwn)]
      this.#openLongTerm(text, options.isOwn)
      return []
    })
    this.#addActions(actions, goals)
    this.#addDetails(actions, lines, options)
    if (longTerm.length > 1 && goals.length + actions.length > 0) this.unsure.push(longTerm.join(' · '))
    if (goals.length > 1 && actions.length > 0) this.unsure.push(goals.map(({ body }) => body).join(' · '))
  }

  /** Said again in a later row it is the same goal; in the app's own form in the next row only, as it says them again. */
  #openLongTerm(body: string, isOwn: boolean) {
    const same = this.plan.find((goal) =>
      isOwn ? goal === this.#longTerm && recalledGoal(goal.body) === body : this.#isSame(goal.body, body),
    )
    if (same && same === this.#longTerm) return
    this.#longTerm = same ?? { body, shortTerm: [] }
    if (!same) this.plan.push(this.#longTerm)
    this.#shortTerm = null
    this.#action = null
  }

  #openShortTerm(body: string, isOwn: boolean): DraftShortTerm {
    if (!this.#longTerm) this.#openLongTerm('', true)
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

  #goalOfRow = (): DraftShortTerm => this.#shortTerm ?? this.#openShortTerm('', true)

  /** As many as there are goals: one each, in order. Else all under the last. */
  #addActions(actions: DraftAction[], goals: DraftShortTerm[]) {
    for (const [at, action] of actions.entries()) {
      const own = goals.length === actions.length ? goals[at] : undefined
      const goal = own ?? this.#goalOfRow()
      goal.actions.push(action)
    }
    this.#action = actions.at(-1) ?? this.#action
  }

  /** The other columns say something of the row's action; of several, each has its own line, or the last has it all. */
  #addDetails(actions: DraftAction[], lines: (role: ColumnRole) => Cell['lines'], options: CellOptions) {
    for (const detail of columnDetails) {
      const texts = detailTexts(lines(detail), options)
      if (texts.length > 1 && texts.length === actions.length) {
        for (const [at, text] of texts.entries()) {
          const action = actions[at]
          if (action) action[detail] = joined(action[detail], text)
        }
      } else {
        this.#addDetail(detail, joinLines(lines(detail), true), actions)
      }
    }
    this.#addReflections(actions, lines, options)
  }

  #addDetail(detail: ColumnDetail, text: string, actions: DraftAction[]) {
    if (text === '') return
    // Who and when hold for all that stands in the row.
    const isOfAll = detail === 'responsible' || detail === 'timeframe'
    const meant = isOfAll && actions.length > 0 ? actions : [this.#actionOfRow()]
    for (const action of meant) action[detail] = joined(action[detail], text)
    if (meant.length < actions.length) this.unsure.push(text)
  }

  #addReflections(actions: DraftAction[], lines: (role: ColumnRole) => Cell['lines'], options: CellOptions) {
    // Two paragraphs are as often what happened and how one knows, as one for each of two actions.
    const parts = options.isSplit && !options.isOwn ? (listTexts(lines('outcome')) ?? []) : []
    const isPaired = actions.length > 1 && parts.length === actions.length
    const evidence = joinLines(lines('evidence'), true)
    if (isPaired) {
      for (const [at, outcome] of parts.entries()) {
        actions[at]?.reflections.push({ reflected_on: null, outcome, evidence: '', verdict: null })
      }
    }
    const status = options.isOwn ? null : statusIn(joinLines(lines('outcome')))
    if (status) {
      for (const action of actions.length > 0 ? actions : [this.#actionOfRow()]) action.status = status
    }
    const reflections = isPaired || status ? [] : reflectionsIn(lines('outcome'), options)
    if (evidence !== '' && reflections.length === 0) {
      reflections.push({ reflected_on: null, outcome: '', evidence: '', verdict: null })
    }
    const last = reflections.at(-1)
    if (last) last.evidence = joined(last.evidence, evidence)
    if (reflections.length === 0) return
    this.#actionOfRow().reflections.push(...reflections)
    if (actions.length > 1) this.unsure.push(joinLines([...lines('outcome'), ...lines('evidence')]))
  }

  /** The action that a row without one goes on about; where there is none, an empty one that holds the text. */
  #actionOfRow(): DraftAction {
    if (!this.#action) {
      this.#action = emptyAction()
      this.#goalOfRow().actions.push(this.#action)
    }
    return this.#action
  }
}
