import { Paragraph } from '@digdir/designsystemet-react'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useColumnsMessages } from '../../shared/columns/texts/columns-messages.ts'
import { BilingualText } from '../../shared/i18n/bilingual-text.tsx'
import { Page, PageHead } from '../../shared/ui/layout/page.tsx'
import { type ColumnChoice, chosenRegions, columnChoiceOf, kindsOf } from './column-choice.ts'
import { ColumnFilter } from './column-filter.tsx'
import { ColumnResults } from './column-results.tsx'
import styles from './columns.module.css'
import { askedPartsQuery } from './columns-queries.ts'

interface ColumnsPageProps {
  userId: string
  regions: { id: string; name: string }[]
  /** As the address has it, whatever that is. */
  search: ColumnChoice
  onChoice: (choice: ColumnChoice) => void
}

/** One column of all plans, or one question's answers, read down school by school and searched. */
export function ColumnsPage({ userId, regions, search, onChoice }: ColumnsPageProps) {
  const choice = columnChoiceOf({ ...search })
  const text = useColumnsMessages()
  const { data: parts } = useSuspenseQuery(
    askedPartsQuery(
      userId,
      regions.map(({ id }) => id),
    ),
  )
  const question = parts.flatMap(({ questions }) => questions).find(({ id }) => id === choice.question)
  const chosen = chosenRegions(regions, choice).toSorted((a, b) => a.name.localeCompare(b.name, 'nb'))

  return (
    <Page>
      <PageHead
        title={text.title}
        tools={
          <Link to="/examples" className="ds-link">
            {text.toExamples}
          </Link>
        }
      />
      <Paragraph className={styles.intro}>{text.intro}</Paragraph>
      <ColumnFilter parts={parts} regions={regions} choice={choice} onChoice={onChoice} />
      {question && (
        <Paragraph className={styles.question}>
          {question.label} <BilingualText text={question.body} />
        </Paragraph>
      )}
      <ColumnResults
        filter={{
          userId,
          regionIds: chosen.map(({ id }) => id),
          kinds: kindsOf(choice),
          question: choice.question,
          search: choice.q,
        }}
        regions={regions.length > 1 ? regions : []}
        onSearchEverything={() => onChoice({ ...choice, column: 'all', question: undefined })}
        onClearSearch={() => onChoice({ ...choice, q: undefined })}
      />
    </Page>
  )
}
