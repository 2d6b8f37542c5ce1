import { Table } from '@digdir/designsystemet-react'
import { formatDateTime } from '../../../shared/i18n/format.ts'
import { useLanguage } from '../../../shared/i18n/messages-context.tsx'
import cards from '../../../shared/ui/table-cards.module.css'
import { useAdminMessages } from '../texts/admin-messages.ts'
import { letterKind, letterState } from './letter-state.ts'
import type { Letter } from './mail-queries.ts'

export function LatestLetters({ letters }: { letters: Letter[] }) {
  const { mail: text } = useAdminMessages()
  const { language } = useLanguage()
  return (
    <Table className={cards.table}>
      <caption className="ds-sr-only">{text.latestCaption}</caption>
      <thead>
        <tr>
          <th scope="col">{text.recipient}</th>
          <th scope="col">{text.kind}</th>
          <th scope="col">{text.time}</th>
          <th scope="col">{text.state}</th>
        </tr>
      </thead>
      <tbody>
        {letters.map((letter) => (
          <tr key={letter.id}>
            <th scope="row">{letter.recipient}</th>
            <td data-label={text.kind}>{letterKind(letter.kind, text)}</td>
            <td data-label={text.time}>{formatDateTime(letter.sent_at ?? letter.created_at, language)}</td>
            <td data-label={text.state}>{letterState(letter, text)}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
