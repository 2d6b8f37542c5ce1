import { Field, Label, Select, Textfield } from '@digdir/designsystemet-react'
import { useMessages } from '../../shared/i18n/messages-context.tsx'
import type { SchoolFilter } from './filter-schools.ts'
import styles from './schools-page.module.css'

interface SchoolsFilterProps {
  regions: { id: string; name: string }[]
  filter: SchoolFilter
  onFilter: (filter: SchoolFilter) => void
}

export function SchoolsFilter({ regions, filter, onFilter }: SchoolsFilterProps) {
  const { schools } = useMessages()
  return (
    <search className={styles.filter}>
      <Textfield
        label={schools.search}
        type="search"
        value={filter.search ?? ''}
        onChange={(event) => onFilter({ ...filter, search: event.target.value || undefined })}
      />
      {regions.length > 1 && (
        <Field>
          <Label>{schools.region}</Label>
          <Select
            value={filter.regionId ?? ''}
            onChange={(event) => onFilter({ ...filter, regionId: event.target.value || undefined })}
          >
            <Select.Option value="">{schools.allRegions}</Select.Option>
            {regions.map((region) => (
              <Select.Option key={region.id} value={region.id}>
                {region.name}
              </Select.Option>
            ))}
          </Select>
        </Field>
      )}
    </search>
  )
}
