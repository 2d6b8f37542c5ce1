import { Field, Label, Paragraph, Select } from '@digdir/designsystemet-react'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useColumnsMessages } from '../../shared/i18n/columns/columns-messages.ts'
import { type RegionFilter, regionFilterOf } from '../../shared/region-filter.ts'
import { focusWhenThere } from '../../shared/ui/focus-when-there.ts'
import { PageHeading } from '../../shared/ui/page-heading.tsx'
import { DownloadExamples } from './download-examples.tsx'
import { ExampleCard } from './example-card.tsx'
import styles from './examples.module.css'
import { examplesQuery, namesQuery } from './examples-queries.ts'
import { UnsavedGuard } from './unsaved-guard.tsx'

/** Where focus goes when an example that had it is gone. */
const COUNT_ID = 'examples-count'

type RegionChoice = Pick<RegionFilter, 'regions'>

interface ExamplesPageProps {
  userId: string
  regions: { id: string; name: string }[]
  /** As the address has it, whatever that is. */
  search: RegionChoice
  onChoice: (choice: RegionChoice) => void
}

/** What has been chosen as examples for a gathering: checked one by one, and taken along as a document. */
export function ExamplesPage({ userId, regions, search, onChoice }: ExamplesPageProps) {
  const choice = regionFilterOf({ ...search })
  const { examples: text } = useColumnsMessages()
  const own = regions.map(({ id }) => id)
  const { data: examples } = useSuspenseQuery(examplesQuery(userId, own))
  const { data: schools } = useSuspenseQuery(namesQuery(userId, regions))
  const [said, setSaid] = useState('')
  const shown = examples.filter(({ schools: { region_id } }) => choice.regions?.includes(region_id) ?? true)
  const checked = shown.filter(({ checked_at }) => checked_at !== null)

  return (
    <UnsavedGuard>
      <div className={styles.page}>
        <div className={styles.head}>
          <PageHeading title={text.title} />
          <Link to="/columns" className="ds-link">
            {text.toColumns}
          </Link>
        </div>
        <Paragraph className={styles.intro}>{text.intro}</Paragraph>
        {regions.length > 1 && <RegionSelect regions={regions} choice={choice} onChoice={onChoice} />}
        <Paragraph id={COUNT_ID} tabIndex={-1} data-size="sm">
          {shown.length === 0 ? text.empty : text.count(shown.length, checked.length)}
        </Paragraph>
        <Paragraph role="status" className="ds-sr-only">
          {said}
        </Paragraph>
        {shown.length === 0 ? (
          <Paragraph>{text.emptyHelp}</Paragraph>
        ) : (
          <>
            <DownloadExamples userId={userId} regions={regions} shownIds={shown.map(({ id }) => id)} />
            <ul className={styles.list}>
              {shown.map((example) => (
                <ExampleCard
                  key={example.id}
                  example={example}
                  schools={schools}
                  onSay={setSaid}
                  onRemoved={() => {
                    setSaid(text.removed)
                    focusWhenThere(COUNT_ID)
                  }}
                />
              ))}
            </ul>
          </>
        )}
      </div>
    </UnsavedGuard>
  )
}

interface RegionSelectProps extends Pick<ExamplesPageProps, 'regions' | 'onChoice'> {
  choice: RegionChoice
}

function RegionSelect({ regions, choice, onChoice }: RegionSelectProps) {
  const { region, allRegions } = useColumnsMessages()
  return (
    <Field className={styles.region}>
      <Label>{region}</Label>
      <Select
        value={choice.regions?.[0] ?? ''}
        onChange={({ target }) => onChoice({ regions: target.value ? [target.value] : undefined })}
      >
        <Select.Option value="">{allRegions}</Select.Option>
        {regions.map(({ id, name }) => (
          <Select.Option key={id} value={id}>
            {name}
          </Select.Option>
        ))}
      </Select>
    </Field>
  )
}
