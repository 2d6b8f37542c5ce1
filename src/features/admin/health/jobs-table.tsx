import { Table } from '@digdir/designsystemet-react'
import cards from '../../../shared/ui/table-cards.module.css'
import { useAdminMessages } from '../texts/admin-messages.ts'
import { StandingTag } from './check-section.tsx'
import { standingOf } from './health-checks.ts'
import type { Health } from './health-queries.ts'
import { jobLines } from './jobs.ts'

interface JobsTableProps {
  jobs: NonNullable<Health['jobs']>
  now: Date
  when: (instant: string | null) => string
}

/** What the database does by the clock, and when it last did. */
export function JobsTable({ jobs, now, when }: JobsTableProps) {
  const { jobs: text } = useAdminMessages().health
  return (
    <Table className={cards.table}>
      <caption className="ds-sr-only">{text.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{text.job}</th>
          <th scope="col">{text.last}</th>
          <th scope="col">{text.standing}</th>
        </tr>
      </thead>
      <tbody>
        {jobLines(jobs, now).map((line) => (
          <tr key={line.name}>
            <th scope="row">{text.names[line.name]}</th>
            <td data-label={text.last}>{text.states[line.state](when(line.at))}</td>
            <td data-label={text.standing}>
              <StandingTag standing={standingOf(line)} />
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
