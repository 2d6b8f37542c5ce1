import { Table } from '@digdir/designsystemet-react'
import cards from '../../../shared/ui/table-cards.module.css'
import styles from '../admin.module.css'
import { useAdminMessages } from '../texts/admin-messages.ts'
import { type CheckedLine, lineOutcome } from './import-outcome.ts'

interface ImportLinesTableProps {
  lines: CheckedLine[]
  hasProblems: boolean
}

export function ImportLinesTable({ lines, hasProblems }: ImportLinesTableProps) {
  const { import: text } = useAdminMessages()
  const outcome = hasProblems ? text.wrong : text.outcome
  return (
    <Table className={`${cards.table} ${styles.breakable}`} data-size="sm">
      <caption className="ds-sr-only">{hasProblems ? text.problemsCaption : text.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{text.row}</th>
          <th scope="col">{text.region}</th>
          <th scope="col">{text.school}</th>
          <th scope="col">{text.email}</th>
          <th scope="col">{outcome}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ line, answer }) => (
          <tr key={answer.line}>
            <td data-label={text.row}>{line.row}</td>
            <td data-label={text.region}>{line.region}</td>
            <td data-label={text.school}>{line.school}</td>
            <td data-label={text.email}>{line.email}</td>
            <td data-label={outcome}>{lineOutcome(answer, text)}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
