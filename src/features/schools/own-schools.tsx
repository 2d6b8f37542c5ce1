import { useSuspenseQuery } from '@tanstack/react-query'
import { useMessages } from '../../shared/i18n/messages-context.tsx'
import { Page, PageHead, Section } from '../../shared/ui/layout/page.tsx'
import { ownSchoolsQuery } from './own-schools-queries.ts'
import { SchoolsTable } from './schools-table.tsx'

/** A leader of several schools chooses here. */
export function SchoolsPage({ schoolIds }: { schoolIds: string[] }) {
  const { schools } = useMessages()
  return (
    <Page>
      <PageHead title={schools.title} />
      <OwnSchools schoolIds={schoolIds} />
    </Page>
  )
}

/** The schools that one leads. */
export function OwnSchools({ schoolIds }: { schoolIds: string[] }) {
  const { schools } = useMessages()
  const { data: own } = useSuspenseQuery(ownSchoolsQuery(schoolIds))
  return (
    <Section title={schools.own}>
      <SchoolsTable schools={own} />
    </Section>
  )
}
