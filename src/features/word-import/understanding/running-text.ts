import type { Block, Line } from '../document/source-document.ts'
import { type ColumnRole, columnRoles, headingRole } from './column-roles.ts'
import { type Labelled, turn } from './sideways.ts'

/**
 * A plan that is written without any table, each text after its label or under it, as the table it would be. What is no
 * such plan stays as it is.
 */
export function withTextAsTable(blocks: readonly Block[]): readonly Block[] {
  const labelled: Labelled[] = []
  const others: Block[] = []
  for (const block of blocks) {
    if (block.kind === 'table') return blocks
    const label = labelIn(block.line, block.isHeading)
    const open = labelled.at(-1)
    if (label) labelled.push(label)
    else if (open && !block.isHeading) open.text.lines.push(block.line)
    else others.push(block)
  }
  const has = (role: ColumnRole) => labelled.some((one) => one.role === role)
  const isPlan = has('action') && (has('longTerm') || has('shortTerm'))
  if (!isPlan) return blocks
  return [...others, { kind: 'table', table: turn(labelled, columnRoles.filter(has)) }]
}

/** «Aksjon: …», or a line that says nothing but what the next ones are. */
function labelIn(line: Line, isHeading: boolean): Labelled | null {
  const text = line.text.trim()
  const isAlone = isHeading || /[:?]$/.test(text) || line.bold === text
  const role = isAlone ? headingRole(text) : null
  if (role) return { label: { lines: [line] }, text: { lines: [] }, role }
  const [, label = '', rest = ''] = /^(.{2,60}?[:?])\s*(\S.*)$/s.exec(text) ?? []
  const said = label === '' ? null : headingRole(label)
  const ofLabel = (part: string): Line => ({ text: part, isItem: false, bold: '' })
  return said && { label: { lines: [ofLabel(label)] }, text: { lines: [ofLabel(rest)] }, role: said }
}
