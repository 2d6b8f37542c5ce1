import { Field, Label, Select, type SelectProps, ValidationMessage } from '@digdir/designsystemet-react'
import { useAdminMessages } from '../texts/admin-messages.ts'

interface RegionSelectProps extends SelectProps {
  label: string
  regions: { id: string; name: string }[]
  isMissing: boolean
}

/** One region to choose; none at first. */
export function RegionSelect({ label, regions, isMissing, ...select }: RegionSelectProps) {
  const { common, schools } = useAdminMessages()
  return (
    <Field>
      <Label>{label}</Label>
      <Select {...select}>
        <Select.Option value="">{schools.chooseRegion}</Select.Option>
        {regions.map((region) => (
          <Select.Option key={region.id} value={region.id}>
            {region.name}
          </Select.Option>
        ))}
      </Select>
      {isMissing && <ValidationMessage>{common.regionMissing}</ValidationMessage>}
    </Field>
  )
}
