import { useSuspenseQuery } from '@tanstack/react-query'
import { useMessages } from '../../shared/i18n/messages-context.tsx'
import { PageHeading } from '../../shared/ui/page-heading.tsx'
import { ownSchoolsQuery } from './own-schools-queries.ts'
import styles from './schools.module.css'
import { SchoolsTable } from './schools-table.tsx'

/** A leader of several schools chooses here. */
export function SchoolsPage({ schoolIds }: { schoolIds: string[] }) {
  const { schools } = useMessages()
  return (
    <div className={styles.page}>
      <PageHeading title={schools.title} />
      <OwnSchools schoolIds={schoolIds} />
    </div>
  )
}

/** The schools that one leads. */
export function OwnSchools({ schoolIds }: { schoolIds: string[] }) {
  const { schools } = useMessages()
  const { data: own } = useSuspenseQuery(ownSchoolsQuery(schoolIds))
  return (
    <section className={styles.section} aria-labelledby="own-schools">
      <h2 id="own-schools">{schools.own}</h2>
      <SchoolsTable schools={own} />
    </section>
  )
}
