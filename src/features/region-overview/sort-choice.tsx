import { Field, Label, Select } from '@digdir/designsystemet-react'
import { type OverviewSort, overviewSorts, type RegionFilter } from '../../shared/region-filter.ts'
import styles from './overview.module.css'
import { useOverviewMessages } from './texts/overview-messages.ts'

interface SortChoiceProps {
  filter: RegionFilter
  onFilter: (change: Partial<RegionFilter>) => void
}

/** Where schools are cards and there are no headings to press. */
export function SortChoice({ filter, onFilter }: SortChoiceProps) {
  const { filter: text, columns } = useOverviewMessages()
  const names: Record<OverviewSort, string> = {
    name: columns.name,
    changed: columns.changed,
    handed_in: columns.handedIn,
    actions: columns.actions,
    assumptions: columns.assumptions,
    reflections: columns.reflections,
  }
  const way = filter.desc ? 'desc' : 'asc'
  return (
    <div className={styles.sort}>
      <Field>
        <Label>{text.sort}</Label>
        <Select
          value={filter.sort ?? 'name'}
          onChange={({ target }) => onFilter({ sort: target.value as OverviewSort })}
        >
          {overviewSorts.map((sort) => (
            <Select.Option key={sort} value={sort}>
              {names[sort]}
            </Select.Option>
          ))}
        </Select>
      </Field>
      <Field>
        <Label>{text.direction}</Label>
        <Select
          value={way}
          onChange={({ target }) => onFilter({ desc: target.value === 'desc' || undefined })}
        >
          <Select.Option value="asc">{text.ascending}</Select.Option>
          <Select.Option value="desc">{text.descending}</Select.Option>
        </Select>
      </Field>
    </div>
  )
}
