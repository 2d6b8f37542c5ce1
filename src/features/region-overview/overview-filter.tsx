import { Checkbox, Field, Fieldset, Label, Select } from '@digdir/designsystemet-react'
import { type PartStatus, partStatuses, type RegionFilter } from '../../shared/region-filter.ts'
import { Columns, Row, Stack } from '../../shared/ui/layout/stack.tsx'
import { SearchField } from '../../shared/ui/search-field.tsx'
import styles from './overview.module.css'
import type { OverviewPart } from './overview-queries.ts'
import { SortChoice } from './sort-choice.tsx'
import { useOverviewMessages } from './texts/overview-messages.ts'
import { useTitle } from './titles.ts'

interface OverviewFilterProps {
  regions: { id: string; name: string }[]
  parts: OverviewPart[]
  partId: string | undefined
  filter: RegionFilter
  onFilter: (change: Partial<RegionFilter>) => void
}

/** Which schools are listed. */
export function OverviewFilter({ regions, parts, partId, filter, onFilter }: OverviewFilterProps) {
  const { filter: text, status: statusTexts } = useOverviewMessages()
  const title = useTitle()
  const chosenRegions = filter.regions ?? regions.map(({ id }) => id)
  const inUse = [filter.regions, filter.status].filter(Boolean).length
  return (
    <Columns as="search" min="16rem" aria-label={text.label}>
      <SearchField
        label={text.search}
        value={filter.search ?? ''}
        onSearch={(search) => onFilter({ search: search || undefined })}
      />
      <SortChoice filter={filter} onFilter={onFilter} />
      {(parts.length > 0 || regions.length > 1) && (
        <details className={styles.more}>
          <summary>{text.moreChoices(inUse)}</summary>
          <Stack>
            {parts.length > 1 && (
              <Field>
                <Label>{text.part}</Label>
                <Select value={partId} onChange={({ target }) => onFilter({ part: target.value })}>
                  {parts.map((part) => (
                    <Select.Option key={part.id} value={part.id}>
                      {title(part)}
                    </Select.Option>
                  ))}
                </Select>
              </Field>
            )}
            {parts.length > 0 && (
              <Choices
                legend={text.status}
                options={partStatuses.map((status) => ({ id: status, name: statusTexts[status] }))}
                chosen={filter.status ?? []}
                onChoose={(status) =>
                  onFilter({ status: allOrNone(status, partStatuses.length), part: partId })
                }
              />
            )}
            {regions.length > 1 && (
              <Choices
                legend={text.regions}
                options={regions}
                chosen={chosenRegions}
                onChoose={(ids) => onFilter({ regions: allOrNone(ids, regions.length) })}
              />
            )}
          </Stack>
        </details>
      )}
    </Columns>
  )
}

/** All, or none, is the same as not asking. */
const allOrNone = <T extends string>(chosen: T[], all: number) =>
  chosen.length === 0 || chosen.length === all ? undefined : chosen

interface ChoicesProps<T extends string> {
  legend: string
  options: { id: T; name: string }[]
  chosen: readonly T[]
  onChoose: (chosen: T[]) => void
}

function Choices<T extends PartStatus | string>({ legend, options, chosen, onChoose }: ChoicesProps<T>) {
  const turn = (id: T, isOn: boolean) =>
    onChoose(options.map((option) => option.id).filter((one) => (one === id ? isOn : chosen.includes(one))))
  return (
    <Fieldset className={styles.choices}>
      <Fieldset.Legend>{legend}</Fieldset.Legend>
      <Row gap={5}>
        {options.map(({ id, name }) => (
          <Checkbox
            key={id}
            data-size="sm"
            label={name}
            checked={chosen.includes(id)}
            onChange={({ target }) => turn(id, target.checked)}
          />
        ))}
      </Row>
    </Fieldset>
  )
}
