import { Field, Fieldset, Label, Paragraph, Select } from '@digdir/designsystemet-react'
import { useMessages } from '../../../shared/i18n/messages-context.tsx'
import { type SourceTable, textOf } from '../document/source-document.ts'
import { useWordImportMessages } from '../texts/word-import-messages.ts'
import { type ColumnRole, columnRoles } from '../understanding/column-roles.ts'
import { contentRoles } from '../understanding/content-roles.ts'
import { rolesIn, type TableReading } from '../understanding/match-columns.ts'
import styles from '../word-import.module.css'
import { shortened } from './table-choice.tsx'

interface ColumnChoiceProps {
  legend: string
  table: SourceTable
  reading: TableReading
  onRead: (reading: TableReading) => void
}

/** The fields of a plan that each role is, by their names there. */
const fieldOf = {
  longTerm: 'longTermGoal',
  shortTerm: 'shortTermGoal',
  action: 'body',
  assumption: 'assumption',
  teacher_support: 'teacher_support',
  responsible: 'responsible',
  timeframe: 'timeframe',
  outcome: 'outcome',
  evidence: 'evidence',
} as const satisfies Record<ColumnRole, string>

/** How the columns of a table are understood, to be corrected. */
export function ColumnChoice({ legend, table, reading, onRead }: ColumnChoiceProps) {
  const { look: text } = useWordImportMessages()
  const { plan } = useMessages()
  const { headRow, roles } = reading

  /** Another heading says other things of the columns; without one, what stands in them does. */
  function chooseHead(row: number | null) {
    const said = row === null ? contentRoles(table) : rolesIn(table, row)
    onRead({ headRow: row, roles: said.some((role) => role !== null) ? said : roles })
  }

  return (
    <Fieldset className={styles.columnChoice}>
      <Fieldset.Legend>{legend}</Fieldset.Legend>
      <Paragraph data-size="sm">{text.columnsHelp}</Paragraph>
      <div className={styles.columnFields}>
        {roles.map((role, column) => (
          <Field
            // Columns have nothing but their place to be known by, and keep it.
            key={String(column)}
          >
            <Label data-size="sm">{columnName(table, headRow, column, text)}</Label>
            <Select
              data-size="sm"
              value={role ?? ''}
              onChange={({ target }) =>
                onRead({ headRow, roles: roles.with(column, (target.value || null) as ColumnRole | null) })
              }
            >
              {columnRoles.map((name) => (
                <Select.Option key={name} value={name}>
                  {plan.fields[fieldOf[name]]}
                </Select.Option>
              ))}
              <Select.Option value="">{text.ignore}</Select.Option>
            </Select>
          </Field>
        ))}
        <Field>
          <Label data-size="sm">{text.headRow}</Label>
          <Select
            data-size="sm"
            value={headRow === null ? '' : String(headRow)}
            onChange={({ target }) => chooseHead(target.value === '' ? null : Number(target.value))}
          >
            <Select.Option value="">{text.noHeadRow}</Select.Option>
            {table.rows.slice(0, 5).map((_, row) => (
              <Select.Option key={String(row)} value={String(row)}>
                {text.headRowNumber(row + 1)}
              </Select.Option>
            ))}
          </Select>
        </Field>
      </div>
    </Fieldset>
  )
}

function columnName(
  { rows }: SourceTable,
  headRow: number | null,
  column: number,
  text: { column: (n: number) => string; columnNamed: (n: number, heading: string) => string },
): string {
  const cell = headRow === null ? undefined : rows[headRow]?.[column]
  const heading = cell ? shortened(textOf(cell), 50) : ''
  return heading === '' ? text.column(column + 1) : text.columnNamed(column + 1, heading)
}
