import { Button, Paragraph } from '@digdir/designsystemet-react'
import { useMessages } from '../../shared/i18n/messages-context.tsx'
import { PageHeading } from '../../shared/ui/page-heading.tsx'
import { filterSchools, type SchoolFilter } from './filter-schools.ts'
import type { SchoolOverview } from './school-overviews-queries.ts'
import { SchoolsFilter } from './schools-filter.tsx'
import styles from './schools-page.module.css'
import { SchoolsTable } from './schools-table.tsx'

interface SchoolsPageProps {
  overviews: SchoolOverview[]
  ownSchoolIds: string[]
  regions: { id: string; name: string }[]
  filter: SchoolFilter
  onFilter: (filter: SchoolFilter) => void
}

/** A leader of several schools chooses here; a facilitator finds the schools of own regions. */
export function SchoolsPage({ overviews, ownSchoolIds, regions, filter, onFilter }: SchoolsPageProps) {
  const { schools } = useMessages()
  const own = overviews.filter((school) => ownSchoolIds.includes(school.school_id ?? ''))
  const regionIds = regions.map((region) => region.id)
  const inRegions = overviews.filter((school) => regionIds.includes(school.region_id ?? ''))
  const shown = filterSchools(inRegions, filter)

  return (
    <div className={styles.page}>
      <PageHeading title={schools.title} />
      {own.length > 0 && (
        <section className={styles.section} aria-labelledby="own-schools">
          <h2 id="own-schools">{schools.own}</h2>
          <SchoolsTable schools={own} />
        </section>
      )}
      {regions.length > 0 && (
        <section className={styles.section} aria-labelledby="region-schools">
          <h2 id="region-schools">{schools.regions}</h2>
          <SchoolsFilter regions={regions} filter={filter} onFilter={onFilter} />
          <Paragraph role="status" data-size="sm">
            {schools.count(shown.length)}
          </Paragraph>
          {shown.length > 0 ? (
            <SchoolsTable schools={shown} />
          ) : (
            <div className={styles.noMatch}>
              <Paragraph>{schools.noMatch}</Paragraph>
              <Button variant="secondary" onClick={() => onFilter({})}>
                {schools.clear}
              </Button>
            </div>
          )}
        </section>
      )}
    </div>
  )
}
