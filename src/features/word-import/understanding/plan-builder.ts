import { type Cell, isBlank, textOf } from '../document/source-document.ts'
import type { ColumnRole } from './column-roles.ts'
import { joined } from './labelled-lines.ts'
import { type DraftAction, type DraftLongTerm, type DraftShortTerm, emptyAction } from './plan-draft.ts'
import { actionsIn, type CellOptions, longTermTexts, reflectionsIn, shortTermTexts } from './read-cells.ts'
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
  #action: DraftAction | null = null

  addRow({ cells, others }: Row, options: CellOptions) {
    this.leftovers.push(...others.map(textOf).filter((text) => text !== ''))
    const lines = (role: ColumnRole) => (cells.get(role) ?? []).flatMap((cell) => cell.lines)
    const longTerm = this.#written(longTermTexts(lines('longTerm'), options), cells.has('longTerm'), options)
    const shortTerm = this.#written(
      shortTermTexts(lines('shortTerm'), options),
      cells.has('shortTerm'),
      options,
    )
    const actions = actionsIn(lines('action'), options)
    if (longTerm.length > 0) this.#action = null
    for (const body of longTerm) this.plan.push({ body, shortTerm: [] })
    if (shortTerm.length > 0) this.#action = null
    const goals = shortTerm.map((body) => this.#addShortTerm(body))
    this.#addActions(actions, goals)
    this.#addDetails(actions, lines, options)
    if (longTerm.length > 1 && shortTerm.length + actions.length > 0) this.unsure.push(longTerm.join(' · '))
    if (goals.length > 1 && actions.length > 0) this.unsure.push(shortTerm.join(' · '))
  }

  /** In the app's own form a cell that begins is a goal, also an empty one; in others it is the goal above going on. */
  #written(texts: string[], isThere: boolean, { isOwn }: CellOptions): string[] {
    return isOwn && isThere ? texts : texts.filter((text) => !isBlank(text))
  }

  #addShortTerm(body: string): DraftShortTerm {
    const goal = { body, actions: [] }
    this.#longTerm().shortTerm.push(goal)
    return goal
  }

  #longTerm(): DraftLongTerm {
    if (this.plan.length === 0) this.plan.push({ body: '', shortTerm: [] })
    return this.plan.at(-1) as DraftLongTerm
  }

  #shortTerm(): DraftShortTerm {
    return this.#longTerm().shortTerm.at(-1) ?? this.#addShortTerm('')
  }

  /** As many as there are goals: one each, in order. Else all under the last. */
  #addActions(actions: DraftAction[], goals: DraftShortTerm[]) {
    for (const [at, action] of actions.entries()) {
      const own = goals.length === actions.length ? goals[at] : undefined
      const goal = own ?? this.#shortTerm()
      goal.actions.push(action)
    }
    this.#action = actions.at(-1) ?? this.#action
  }

  /** The other columns say something of the row's action; of several, each has its own line, or the last has it all. */
  #addDetails(actions: DraftAction[], lines: (role: ColumnRole) => Cell['lines'], options: CellOptions) {
    for (const detail of columnDetails) {
      const texts = shortTermTexts(lines(detail), { ...options, isOwn: false })
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
    const parts = options.isSplit && !options.isOwn ? shortTermTexts(lines('outcome'), options) : []
    const isPaired = actions.length > 1 && parts.length === actions.length
    const evidence = joinLines(lines('evidence'), true)
    if (isPaired) {
      for (const [at, outcome] of parts.entries()) {
        actions[at]?.reflections.push({ reflected_on: null, outcome, evidence: '', verdict: null })
      }
    }
    const reflections = isPaired ? [] : reflectionsIn(lines('outcome'), options)
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
      this.#shortTerm().actions.push(this.#action)
    }
    return this.#action
  }
}
