import { Table } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import { formatDateTime } from '../../shared/i18n/format.ts'
import { useLanguage, useMessages } from '../../shared/i18n/messages-context.tsx'
import { DemoTag } from '../../shared/ui/demo-tag.tsx'
import cards from '../../shared/ui/table-cards.module.css'
import type { OwnSchool } from './own-schools-queries.ts'
import styles from './schools.module.css'

interface SchoolsTableProps {
  schools: OwnSchool[]
}

export function SchoolsTable({ schools }: SchoolsTableProps) {
  const messages = useMessages()
  const text = messages.schools
  return (
    <Table className={cards.table} hover>
      <caption className="ds-sr-only">{text.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{text.school}</th>
          <th scope="col">{text.region}</th>
          <th scope="col">{text.changed}</th>
          <th scope="col" className={styles.number}>
            {text.shortTermGoals}
          </th>
          <th scope="col" className={styles.number}>
            {text.actions}
          </th>
          <th scope="col" className={styles.number}>
            {text.reflections}
          </th>
        </tr>
      </thead>
      <tbody>
        {schools.map((school) => (
          <SchoolRow key={school.school_id} school={school} />
        ))}
      </tbody>
    </Table>
  )
}

function SchoolRow({ school }: { school: OwnSchool }) {
  const { schools: text } = useMessages()
  const { language } = useLanguage()
  return (
    <tr>
      <th scope="row">
        <Link
          className="ds-link"
          to="/schools/$schoolId/plan"
          params={{ schoolId: school.school_id }}
          aria-label={text.openPlan(school.name)}
        >
          {school.name}
        </Link>
        {school.regions.is_demo && <DemoTag className={styles.demo} />}
      </th>
      <td data-label={text.region}>{school.regions.name}</td>
      <td data-label={text.changed}>
        {school.changed_at ? formatDateTime(school.changed_at, language) : text.neverChanged}
      </td>
      <td data-label={text.shortTermGoals} className={styles.number}>
        {school.short_term_goals}
      </td>
      <td data-label={text.actions} className={styles.number}>
        {school.actions}
      </td>
      <td data-label={text.reflections} className={styles.number}>
        {school.reflections}
      </td>
    </tr>
  )
}
