import { Paragraph } from '@digdir/designsystemet-react'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { gatheringsQuery } from '../../shared/columns/gatherings-queries.ts'
import { useColumnsMessages } from '../../shared/columns/texts/columns-messages.ts'
import { todayInNorway } from '../../shared/i18n/format.ts'
import { Page, PageHead } from '../../shared/ui/layout/page.tsx'
import { UnsavedGuard } from '../../shared/ui/unsaved-guard.tsx'
import { DownloadExamples } from './download-examples.tsx'
import { type ExampleChoice, exampleChoiceOf, isFor, shownGathering } from './example-choice.ts'
import { ExampleList } from './example-list.tsx'
import styles from './examples.module.css'
import { ExamplesFilter } from './examples-filter.tsx'
import { examplesQuery } from './examples-queries.ts'

/** Where focus goes when an example that had it is gone. */
const COUNT_ID = 'examples-count'

interface ExamplesPageProps {
  userId: string
  regions: { id: string; name: string }[]
  /** As the address has it, whatever that is. */
  search: ExampleChoice
  onChoice: (choice: ExampleChoice) => void
}

/** What has been chosen as examples for a gathering: checked one by one, and taken along as a document. */
export function ExamplesPage({ userId, regions, search, onChoice }: ExamplesPageProps) {
  const choice = exampleChoiceOf({ ...search })
  const { examples: text } = useColumnsMessages()
  const own = regions.map(({ id }) => id)
  const { data: all } = useSuspenseQuery(examplesQuery(userId, own))
  const { data: gatherings } = useSuspenseQuery(gatheringsQuery(userId, own))
  const [said, setSaid] = useState('')
  const regionIds = own.filter((id) => choice.regions?.includes(id) ?? true)
  const gathering = shownGathering(choice, gatherings, regionIds, todayInNorway(new Date()))
  const examples = all.filter(({ schools: { region_id } }) => regionIds.includes(region_id))
  const shown = examples.filter((example) => isFor(example, gathering))
  const checked = shown.filter(({ checked_at }) => checked_at !== null)
  const none = examples.length === 0 ? text.empty : text.emptyHere

  return (
    <UnsavedGuard texts={text.leave}>
      <Page>
        <PageHead
          title={text.title}
          tools={
            <Link to="/columns" className="ds-link">
              {text.toColumns}
            </Link>
          }
        />
        <Paragraph className={styles.intro}>{text.intro}</Paragraph>
        <ExamplesFilter {...{ regions, regionIds, gatherings, examples, gathering, choice, onChoice }} />
        <Paragraph id={COUNT_ID} tabIndex={-1} data-size="sm">
          {shown.length === 0 ? none : text.count(shown.length, checked.length)}
        </Paragraph>
        <Paragraph role="status" className="ds-sr-only">
          {said}
        </Paragraph>
        {shown.length === 0 ? (
          <Paragraph>{text.emptyHelp}</Paragraph>
        ) : (
          <DownloadExamples
            userId={userId}
            regions={regions}
            shownIds={shown.map(({ id }) => id)}
            gathering={gatherings.find(({ id }) => id === gathering)}
          />
        )}
        <ExampleList
          key={`${regionIds} ${gathering}`}
          {...{ userId, regions, gatherings, examples, gathering }}
          countId={COUNT_ID}
          onSay={setSaid}
        />
      </Page>
    </UnsavedGuard>
  )
}
