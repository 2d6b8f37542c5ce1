import { Button, Paragraph } from '@digdir/designsystemet-react'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { formatRecently } from '../../../shared/i18n/format.ts'
import { useLanguage, useMessages } from '../../../shared/i18n/messages-context.tsx'
import { authorName } from '../../../shared/people/author.ts'
import { planTables } from '../../../shared/plan/plan-fields.ts'
import { planTree } from '../../../shared/plan/plan-tree.ts'
import { walk } from '../../../shared/plan/plan-walk.ts'
import { Page, PageHead, Section } from '../../../shared/ui/layout/page.tsx'
import { LoadingPage } from '../../../shared/ui/loading-page.tsx'
import { NoticeProvider } from '../page/plan-notice.tsx'
import { usePlan } from '../saving/plan-context.tsx'
import styles from './history-page.module.css'
import { RevisionFilters } from './revision-filters.tsx'
import { revisedRow } from './revision-text.ts'
import { type RevisionFilter, revisionsQuery } from './revisions-queries.ts'
import { RowChanges, type RowChangesProps } from './row-changes.tsx'
import { byRow, type Sitting, sittingsOf, whatChanged } from './sittings.ts'

interface HistoryPageProps {
  filter: RevisionFilter
  onFilter: (filter: RevisionFilter) => void
}

/** What has changed in a plan or in one of its rows, by whom and when, with a way back to every earlier text. */
export function HistoryPage({ filter, onFilter }: HistoryPageProps) {
  const messages = useMessages()
  const { history } = messages
  const { schoolId, rows } = usePlan()
  const table = planTables.find((name) => rows[name].some(({ id }) => id === filter.rowId))
  const row = filter.rowId && table ? revisedRow(rows, table, filter.rowId, messages) : null

  return (
    <NoticeProvider>
      <Page width="text">
        <PageHead
          title={row ? history.of(row.kind.toLocaleLowerCase()) : history.title}
          back={
            <Link className="ds-link" to="/schools/$schoolId/plan" params={{ schoolId }}>
              {history.toPlan}
            </Link>
          }
        />
        {row && <p className={styles.excerpt}>{row.excerpt}</p>}
        <Paragraph data-size="sm">{history.intro}</Paragraph>
        <RevisionFilters {...{ filter, onFilter, table }} />
        <RevisionList filter={filter} />
      </Page>
    </NoticeProvider>
  )
}

const isFiltered = (filter: RevisionFilter) => Object.values(filter).some((choice) => choice !== undefined)

function RevisionList({ filter }: { filter: RevisionFilter }) {
  const { history } = useMessages()
  const { schoolId } = usePlan()
  const revisions = useInfiniteQuery({ ...revisionsQuery(schoolId, filter), throwOnError: true })
  if (!revisions.data) return <LoadingPage />
  const shown = revisions.data.pages.flat()
  const newest = new Set(byRow(shown).map(([revision]) => revision?.id))
  return (
    <>
      {shown.length === 0 && (
        <Paragraph>{isFiltered(filter) ? history.noneOfThese : history.empty}</Paragraph>
      )}
      {sittingsOf(shown).map((sitting) => (
        <SittingSection
          key={sitting.revisions[0]?.id}
          sitting={sitting}
          isRowKnown={filter.rowId !== undefined}
          newest={newest}
        />
      ))}
      {revisions.hasNextPage && (
        <Button
          variant="secondary"
          loading={revisions.isFetchingNextPage}
          onClick={() => void revisions.fetchNextPage()}
        >
          {history.more}
        </Button>
      )}
    </>
  )
}

/** «Kari, i dag 14:36: 3 felt i Aksjon 2» */
function SittingSection({ sitting, ...known }: { sitting: Sitting } & Omit<RowChangesProps, 'revisions'>) {
  const { plan, history } = useMessages()
  const { language } = useLanguage()
  const { rows, names } = usePlan()
  const author = authorName(names, sitting.authorId, { former: plan.formerLeader, nameless: plan.nameless })
  const { fields, rowId } = whatChanged(sitting)
  const row = known.isRowKnown ? undefined : walk(planTree(rows)).find(({ id }) => id === rowId)
  const when = formatRecently(sitting.endedAt, language, history.today)
  return (
    <Section
      title={`${history.by(author, when)}: ${history.fields(fields, row && plan.numbered[row.kind](row.number))}`}
    >
      {byRow(sitting.revisions).map((revisions) => (
        <RowChanges key={revisions[0]?.id} {...known} revisions={revisions} />
      ))}
    </Section>
  )
}
