import {
  type Block,
  type Cell,
  cellsOf,
  isBlank,
  type SourceTable,
  textOf,
} from '../document/source-document.ts'
import { type ColumnRole, columnRoles, headingRole } from './column-roles.ts'

/**
 * Tables with their headings to the left and the text to the right, turned so that the headings stand on top: a row for
 * each time they begin anew.
 */
export const withTurnedTables = (blocks: readonly Block[]): Block[] =>
  blocks.flatMap((block): Block[] => {
    if (block.kind === 'line') return [block]
    const [only, ...others] = cellsOf(block.table)
    // A frame around a text.
    if (only && others.length === 0)
      return only.lines.map((line) => ({ kind: 'line', line, isHeading: false }))
    const turned = turnedTable(block.table)
    return turned ? [{ kind: 'table', table: turned }] : [block]
  })

function turnedTable({ columns, rows }: SourceTable): SourceTable | null {
  if (columns !== 2) return null
  const labelled = rows.flatMap(([label, text]) =>
    label && text && label !== text && !isBlank(textOf(label))
      ? [{ label, text, role: headingRole(textOf(label)) }]
      : [],
  )
  const known = labelled.filter(({ role }) => role !== null)
  const roles = columnRoles.filter((role) => known.some((one) => one.role === role))
  const isOfPlan = roles.includes('action') || roles.includes('shortTerm')
  // A heading row of two columns has a heading in both; here the text beside a label is none.
  const texts = known.filter(({ text }) => headingRole(textOf(text)) === null)
  const isSideways =
    roles.length >= 3 &&
    isOfPlan &&
    known.length >= labelled.length * 0.7 &&
    texts.length >= known.length * 0.7
  return isSideways && labelled.length === rows.length ? turn(labelled, roles) : null
}

export interface Labelled {
  label: Cell
  text: Cell
  role: ColumnRole | null
}

export function turn(labelled: readonly Labelled[], roles: readonly ColumnRole[]): SourceTable {
  const rows: Map<number, Cell>[] = []
  const heads = new Map<number, Cell>()
  let others = roles.length
  let last = -1
  for (const { label, text, role } of labelled) {
    const at = role === null ? others++ : roles.indexOf(role)
    const open = rows.at(-1)
    const isAnew = !open || (role !== null && (open.has(at) || (at < last && isOuter(role))))
    if (isAnew) rows.push(new Map())
    rows.at(-1)?.set(at, text)
    // What else it is called further down stands there too.
    const called = heads.get(at)?.lines ?? []
    const isNew = called.every(({ text: known }) => known !== textOf(label))
    if (isNew) heads.set(at, { lines: [...called, ...label.lines] })
    if (role !== null) last = at
  }
  const empty = (): Cell => ({ lines: [] })
  const all = [heads, ...rows].map((row) => Array.from({ length: others }, (_, at) => row.get(at) ?? empty()))
  return { columns: others, rows: all }
}

const isOuter = (role: ColumnRole) => role === 'longTerm' || role === 'shortTerm' || role === 'action'
