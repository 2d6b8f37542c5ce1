import { Button, Paragraph } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { Page, PageHead, Section } from '../../../shared/ui/layout/page.tsx'
import type { AdminRegion } from '../regions/regions-queries.ts'
import { useAdminMessages } from '../texts/admin-messages.ts'
import { findSchools, takeSchools } from './find-schools.ts'
import { SchoolDialog, type SchoolQuestion } from './school-dialog.tsx'
import type { AdminSchoolFilter } from './school-filter.ts'
import { SchoolsFilter } from './schools-filter.tsx'
import type { AdminSchool } from './schools-queries.ts'
import { SchoolsTable } from './schools-table.tsx'

/** How many schools are drawn before more are asked for. */
const ROOM = 100

interface AdminSchoolsPageProps {
  schools: AdminSchool[]
  regions: AdminRegion[]
  filter: AdminSchoolFilter
  onFilter: (filter: AdminSchoolFilter) => void
}

/** All schools by region: found, made, renamed, moved, taken out and back in. */
export function AdminSchoolsPage({ schools, regions, filter, onFilter }: AdminSchoolsPageProps) {
  const { common, schools: text } = useAdminMessages()
  const [question, setQuestion] = useState<SchoolQuestion | null>(null)
  const [room, setRoom] = useState(ROOM)
  const found = findSchools(regions, schools, filter)
  const count = found.reduce((sum, group) => sum + group.schools.length, 0)

  return (
    <Page>
      <PageHead
        title={text.title}
        tools={
          regions.length > 0 && <Button onClick={() => setQuestion({ kind: 'create' })}>{text.create}</Button>
        }
      />
      {schools.length === 0 ? (
        <NoSchools hasRegions={regions.length > 0} />
      ) : (
        <>
          <SchoolsFilter regions={regions} filter={filter} onFilter={onFilter} />
          <Paragraph role="status" data-size="sm">
            {count > 0 ? text.count(count) : text.noMatch}
          </Paragraph>
          {count === 0 && (
            <Button variant="secondary" onClick={() => onFilter({})}>
              {text.clear}
            </Button>
          )}
        </>
      )}
      {takeSchools(found, room).map((group) => (
        <Section key={group.region.id} title={group.region.name}>
          <SchoolsTable {...group} onAsk={setQuestion} />
        </Section>
      ))}
      {count > room && (
        <Button variant="secondary" onClick={() => setRoom(room + 2 * ROOM)}>
          {common.showMore}
        </Button>
      )}
      <SchoolDialog
        question={question}
        regions={regions}
        regionId={filter.regionId}
        onClose={() => setQuestion(null)}
      />
    </Page>
  )
}

function NoSchools({ hasRegions }: { hasRegions: boolean }) {
  const { schools: text } = useAdminMessages()
  return (
    <>
      <Paragraph>{hasRegions ? text.empty : text.noRegions}</Paragraph>
      <Button asChild variant="secondary">
        {hasRegions ? (
          <Link to="/admin/import">{text.toImport}</Link>
        ) : (
          <Link to="/admin/regions">{text.toRegions}</Link>
        )}
      </Button>
    </>
  )
}
