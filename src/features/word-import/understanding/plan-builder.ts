import { type Cell, isBlank, textOf } from '../document/source-document.ts'
import type { ColumnRole } from './column-roles.ts'
import {
  type Doubt,
  type DoubtKind,
  type Doubts,
  noteDoubt,
  placeOf,
  toEachPlace,
  type Way,
} from './doubts.ts'
import type { StandingGoal } from './goal-label.ts'
import { joined, statusIn } from './labelled-lines.ts'
import { OpenRows } from './open-rows.ts'
import type { DraftAction, DraftLongTerm, DraftShortTerm } from './plan-draft.ts'
import { actionsIn, type CellOptions, detailTexts, goalsIn } from './read-cells.ts'
import { reflectionsOfRow } from './row-reflections.ts'
import { joinLines } from './split-cell.ts'
import type { Row } from './table-rows.ts'

/** What a column of its own may say of an action. */
const columnDetails = ['assumption', 'teacher_support', 'responsible', 'timeframe'] as const
type ColumnDetail = (typeof columnDetails)[number]

/** Puts a plan together row by row, as the form is read: what a row leaves empty is what stands above. */
export class PlanBuilder {
  readonly leftovers: string[] = []
  readonly #rows = new OpenRows()
  readonly #doubts: Doubts

  constructor(doubts: Doubts) {
    this.#doubts = doubts
  }

  get plan(): DraftLongTerm[] {
    return this.#rows.plan
  }

  /** A goal that stands over a table or across it, and holds for what comes below. */
  addGoal({ role, text }: StandingGoal) {
    if (role === 'longTerm') this.#rows.openLongTerm(text, false)
    else this.#rows.openShortTerm(text, false)
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
    const goals = this.#openGoals(said, actions.length > 0, options)
    this.#addActions(actions, goals)
    this.#addDetails(actions, lines, options)
  }

  /** The goals nearest to the actions. What comes after several overall goals goes with the last of them. */
  #openGoals(said: StandingGoal[], hasActions: boolean, { isOwn }: CellOptions): DraftShortTerm[] {
    const shortTerm: DraftShortTerm[] = []
    let longTerm: DraftLongTerm[] = []
    for (const [at, { role, text }] of said.entries()) {
      if (role === 'shortTerm') {
        shortTerm.push(this.#rows.openShortTerm(text, isOwn))
        continue
      }
      longTerm.push(this.#rows.openLongTerm(text, isOwn))
      const isLast = said[at + 1]?.role !== 'longTerm'
      if (isLast && longTerm.length > 1 && (at + 1 < said.length || hasActions)) {
        const after = said.slice(at + 1).map((goal) => goal.text)
        const doubt = this.#ask('longTerm', after.join('\n'), longTerm)
        noteDoubt(longTerm[0], doubt)
        this.#rows.goOnUnder(longTerm[placeOf(doubt.way, 0)])
      }
      if (isLast) longTerm = []
    }
    return shortTerm
  }

  /** As a guess the last place has it. */
  #ask(kind: DoubtKind, about: string, rows: readonly { body: string }[], more: Way[] = []): Doubt {
    const ways = toEachPlace(rows)
    const guess = ways.at(-1) ?? '0'
    return this.#doubts.ask({ kind, about, places: bodiesOf(rows), ways: [...ways, ...more], guess })
  }

  /** As a guess one for each goal, where there are as many. */
  #addActions(actions: DraftAction[], goals: DraftShortTerm[]) {
    const isOpen = goals.length > 1 && actions.length > 0
    const ways: Way[] = goals.length === actions.length ? ['each'] : []
    const doubt = isOpen
      ? this.#doubts.ask({
          kind: 'goals',
          about: bodiesOf(actions).join('\n'),
          places: bodiesOf(goals),
          ways: [...ways, ...toEachPlace(goals)],
          guess: ways[0] ?? `${goals.length - 1}`,
        })
      : null
    noteDoubt(goals[0], doubt)
    for (const [at, action] of actions.entries()) {
      const goal = (doubt && goals[placeOf(doubt.way, at)]) ?? this.#rows.goalOfRow()
      goal.actions.push(action)
    }
    this.#rows.goOnAbout(actions.at(-1))
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
    const doubt =
      actions.length > 1 && detail !== 'responsible' && detail !== 'timeframe'
        ? this.#ask(detail, text, actions)
        : null
    const one = (doubt && actions[placeOf(doubt.way, 0)]) ?? this.#rows.actionOfRow()
    noteDoubt(one, doubt)
    const meant = isOfAll && actions.length > 0 ? actions : [one]
    for (const action of meant) action[detail] = joined(action[detail], text)
  }

  #addReflections(actions: DraftAction[], lines: (role: ColumnRole) => Cell['lines'], options: CellOptions) {
    const outcome = lines('outcome')
    const status = options.isOwn ? null : statusIn(joinLines(outcome))
    if (status) {
      for (const action of actions.length > 0 ? actions : [this.#rows.actionOfRow()]) action.status = status
    }
    const told = { outcome: status ? [] : outcome, evidence: lines('evidence') }
    for (const { at, reflections } of reflectionsOfRow(actions, told, options, this.#ask.bind(this))) {
      const action = (at !== null && actions[at]) || this.#rows.actionOfRow()
      action.reflections.push(...reflections)
    }
  }
}

const bodiesOf = (rows: readonly { body: string }[]): string[] => rows.map(({ body }) => body)
