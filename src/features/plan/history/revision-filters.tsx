import { Field, Input, Label, Select } from '@digdir/designsystemet-react'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { dateLimits, isWithinDateLimits } from '../../../shared/date-limits.ts'
import { todayInNorway } from '../../../shared/i18n/format.ts'
import { useMessages } from '../../../shared/i18n/messages-context.tsx'
import { authorName } from '../../../shared/people/author.ts'
import { fieldLabel } from '../../../shared/plan/field-label.ts'
import { firstWords } from '../../../shared/plan/first-words.ts'
import { type PlanTable, textFieldsOf } from '../../../shared/plan/plan-fields.ts'
import { mainText } from '../../../shared/plan/plan-rows.ts'
import { type PlacedRow, placedRows, planTree } from '../../../shared/plan/plan-tree.ts'
import { walk } from '../../../shared/plan/plan-walk.ts'
import { kindName } from '../../../shared/plan/plan-words.ts'
import { leadersQuery } from '../../../shared/presence/leaders-queries.ts'
import { Row } from '../../../shared/ui/layout/stack.tsx'
import { usePlan } from '../saving/plan-context.tsx'
import type { RevisionFilter } from './revisions-queries.ts'

export interface RevisionFiltersProps {
  filter: RevisionFilter
  onFilter: (filter: RevisionFilter) => void
  /** Of the row that is chosen. */
  table: PlanTable | undefined
}

/** By whom, of what, and until when. */
export function RevisionFilters({ filter, onFilter, table }: RevisionFiltersProps) {
  const { history, plan } = useMessages()
  const { schoolId, names } = usePlan()
  const { data: leaders = {} } = useQuery(leadersQuery(schoolId))
  const unknown = { former: plan.formerLeader, nameless: plan.nameless }
  const fields = table ? textFieldsOf(table) : []
  const choose = (choice: RevisionFilter) => onFilter({ ...filter, ...choice })
  return (
    <Row as="search" align="end" gap={4}>
      <Choice
        label={history.person}
        value={filter.author}
        all={history.everybody}
        options={Object.keys(leaders).map((id) => [id, authorName(names, id, unknown)])}
        onChange={(author) => choose({ author })}
      />
      <Choice
        label={history.row}
        value={filter.rowId}
        all={history.wholePlan}
        options={useRowOptions(filter.rowId)}
        onChange={(rowId) => choose({ rowId, field: undefined })}
      />
      {fields.length > 1 && table && (
        <Choice
          label={history.field}
          value={filter.field}
          all={history.allFields}
          options={fields.map((field) => [field, fieldLabel(table, field, plan) ?? field])}
          onChange={(field) => choose({ field })}
        />
      )}
      <Field data-size="sm">
        <Label>{history.until}</Label>
        <Input
          type="date"
          {...dateLimits}
          max={todayInNorway(new Date())}
          value={filter.until ?? ''}
          onChange={({ target: { value } }) => {
            if (value === '' || isWithinDateLimits(value)) choose({ until: value || undefined })
          }}
        />
      </Field>
    </Row>
  )
}

type Option = [value: string, name: string]

/** The rows of the plan as one reads it; one that is deleted, where it is the one chosen. */
function useRowOptions(chosen: string | undefined): Option[] {
  const { plan } = useMessages()
  const { rows } = usePlan()
  const optionOf = ({ id, row }: PlacedRow, name: string): Option => {
    const [first, rest] = firstWords(mainText(row), 50)
    return [id, `${name}: ${first || plan.withoutText}${rest && ' …'}`]
  }
  const shown = walk(planTree(rows))
  const deleted = placedRows(rows).filter(
    ({ id }) => id === chosen && !shown.some((row) => row.id === chosen),
  )
  return [
    ...shown.map((row) => optionOf(row, plan.numbered[row.kind](row.number))),
    ...deleted.map((row) => optionOf(row, kindName(row.kind, plan))),
  ]
}

interface ChoiceProps {
  label: ReactNode
  value: string | undefined
  all: string
  options: Option[]
  onChange: (value: string | undefined) => void
}

const Choice = ({ label, value = '', all, options, onChange }: ChoiceProps) => (
  <Field data-size="sm">
    <Label>{label}</Label>
    <Select value={value} onChange={({ target }) => onChange(target.value || undefined)}>
      <Select.Option value="">{all}</Select.Option>
      {options.map(([option, name]) => (
        <Select.Option key={option} value={option}>
          {name}
        </Select.Option>
      ))}
    </Select>
  </Field>
)
