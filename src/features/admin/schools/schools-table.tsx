import { Table, Tag } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import cards from '../../../shared/ui/table-cards.module.css'
import styles from '../admin.module.css'
import { RowChoices } from '../row-choices.tsx'
import { useAdminMessages } from '../texts/admin-messages.ts'
import type { RegionSchools } from './find-schools.ts'
import type { SchoolQuestion } from './school-dialog.tsx'
import type { AdminSchool } from './schools-queries.ts'

interface SchoolsTableProps extends RegionSchools {
  onAsk: (question: SchoolQuestion) => void
}

/** A region's schools, with what can be done about each. */
export function SchoolsTable({ region, schools, onAsk }: SchoolsTableProps) {
  const { common, schools: text } = useAdminMessages()
  return (
    <Table className={`${cards.table} ${styles.aligned}`}>
      <caption className="ds-sr-only">{text.caption(region.name)}</caption>
      <thead>
        <tr>
          <th scope="col">{text.school}</th>
          <th scope="col">{text.leaders}</th>
          <th scope="col">{common.actions}</th>
        </tr>
      </thead>
      <tbody>
        {schools.map((school) => (
          <SchoolRow key={school.id} school={school} onAsk={onAsk} />
        ))}
      </tbody>
    </Table>
  )
}

interface SchoolRowProps {
  school: AdminSchool
  onAsk: (question: SchoolQuestion) => void
}

function SchoolRow({ school, onAsk }: SchoolRowProps) {
  const { common, schools: text } = useAdminMessages()
  const choices: { kind: 'rename' | 'move' | 'retire' | 'bringBack'; label: string }[] = [
    { kind: 'rename', label: common.rename },
    { kind: 'move', label: text.move },
    school.isRetired ? { kind: 'bringBack', label: text.bringBack } : { kind: 'retire', label: text.retire },
  ]
  return (
    <tr>
      <th scope="row">
        <Link
          className="ds-link"
          to="/schools/$schoolId/people"
          params={{ schoolId: school.id }}
          preload={false}
          aria-label={text.people(school.name)}
        >
          {school.name}
        </Link>
        {school.isRetired && (
          <Tag data-size="sm" data-color="neutral">
            {text.retired}
          </Tag>
        )}
      </th>
      <td data-label={text.leaders}>{text.leadersOf(school.leaders, school.invited)}</td>
      <td>
        <RowChoices name={school.name} choices={choices} onChoose={(kind) => onAsk({ kind, school })} />
      </td>
    </tr>
  )
}
