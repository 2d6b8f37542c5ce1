import type { Tables } from '../../database.types.ts'

export const planTables = ['goals', 'actions', 'reflections'] as const
export type PlanTable = (typeof planTables)[number]

/**
 * The fields of each table in the order of the form: a text, with the most characters the database takes; a choice,
 * with what can be chosen, the first until something is; or a date, today's until another is given or none. All that
 * writes, shows, copies, compares or exports a plan goes by this.
 */
export const planFields = {
  goals: { body: 10_000 },
  actions: {
    body: 10_000,
    assumption: 10_000,
    teacher_support: 10_000,
    responsible: 1_000,
    timeframe: 1_000,
    status: ['planned', 'ongoing', 'done', 'dropped'],
  },
  reflections: {
    reflected_on: 'today',
    expectation: 1_000,
    check_on: 'date',
    outcome: 10_000,
    evidence: 10_000,
    verdict: ['too_early', 'held', 'partly', 'not_held'],
    decision: ['undecided', 'continue', 'adjust', 'stop', 'whole_school'],
  },
} as const satisfies {
  [Table in PlanTable]: {
    [Field in keyof Tables<Table>]?: number | 'today' | 'date' | readonly Tables<Table>[Field][]
  }
}

type Fields = typeof planFields
export type FieldOf<Table extends PlanTable> = { [Name in Table]: keyof Fields[Name] & string }[Table]
export type PlanField = FieldOf<PlanTable>
export type TextFieldOf<Table extends PlanTable> = {
  [Name in Table]: {
    [Field in keyof Fields[Name]]: Fields[Name][Field] extends number ? Field & string : never
  }[keyof Fields[Name]]
}[Table]

/** A field of a row, by the names that the database has for them. */
export interface TextPlace {
  table: PlanTable
  rowId: string
  field: string
}

/** What a row stands under, and what it is ordered by there. */
export const parentColumn = { goals: 'parent_id', actions: 'goal_id', reflections: 'action_id' } as const
export const orderColumn = { goals: 'position', actions: 'position', reflections: 'reflected_on' } as const

type Kind = number | 'today' | 'date' | readonly string[]
const kinds: Record<PlanTable, Partial<Record<string, Kind>>> = planFields

export const fieldsOf = <Table extends PlanTable>(table: Table): FieldOf<Table>[] =>
  Object.keys(planFields[table]) as FieldOf<Table>[]

/** The synced texts of a table. */
export const textFieldsOf = <Table extends PlanTable>(table: Table): TextFieldOf<Table>[] =>
  fieldsOf(table).filter((field): field is TextFieldOf<Table> => isTextField(table, field))

/** The text that a row is known by. */
export const mainField = (table: PlanTable): PlanField => (table === 'reflections' ? 'outcome' : 'body')

/** Also for names that come from elsewhere. */
export const isTextField = (table: string, field: string): boolean =>
  typeof kinds[table as PlanTable]?.[field] === 'number'

/** Most characters the database takes in a text. */
export const limitOf = (table: PlanTable, field: string): number => Number(kinds[table][field] ?? 0)

const fieldsLike = (isLike: (kind: Kind | undefined) => boolean): ReadonlySet<string> =>
  new Set(planTables.flatMap((table) => fieldsOf(table).filter((field) => isLike(kinds[table][field]))))

const dateFields = fieldsLike((kind) => kind === 'today' || kind === 'date')
export const isDateField = (field: string): boolean => dateFields.has(field)

export type ChoiceField = 'status' | 'verdict' | 'decision'
const choiceFields = fieldsLike((kind) => typeof kind === 'object')
export const isChoiceField = (field: string): field is ChoiceField => choiceFields.has(field)

/** What a field holds until somebody writes in it. */
export function emptyValue(table: PlanTable, field: string): string | null {
  const kind = kinds[table][field]
  if (kind === 'date') return null
  if (kind === 'today') return new Date().toISOString().slice(0, 10)
  return typeof kind === 'object' ? (kind[0] ?? '') : ''
}
