import { Field, Label, Select, Textfield } from '@digdir/designsystemet-react'
import { Columns } from '../../../shared/ui/layout/stack.tsx'
import { useAdminMessages } from '../texts/admin-messages.ts'
import { type AdminSchoolFilter, schoolsToShow } from './school-filter.ts'

interface SchoolsFilterProps {
  regions: { id: string; name: string }[]
  filter: AdminSchoolFilter
  onFilter: (filter: AdminSchoolFilter) => void
}

export function SchoolsFilter({ regions, filter, onFilter }: SchoolsFilterProps) {
  const { schools } = useAdminMessages()
  return (
    <Columns as="search" min="14rem">
      <Textfield
        label={schools.search}
        type="search"
        value={filter.search ?? ''}
        onChange={(event) => onFilter({ ...filter, search: event.target.value || undefined })}
      />
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
      <Field>
        <Label>{schools.show}</Label>
        <Select
          value={filter.show ?? ''}
          onChange={(event) => onFilter({ ...filter, show: schoolsToShow(event.target.value) })}
        >
          <Select.Option value="">{schools.showAll}</Select.Option>
          <Select.Option value="leaderless">{schools.showLeaderless}</Select.Option>
          <Select.Option value="retired">{schools.showRetired}</Select.Option>
        </Select>
      </Field>
    </Columns>
  )
}
