import { Table } from '@digdir/designsystemet-react'
import { formatDate, todayInNorway } from '../../../shared/i18n/format.ts'
import { useLanguage } from '../../../shared/i18n/messages-context.tsx'
import cards from '../../../shared/ui/table-cards.module.css'
import { RowChoices } from '../row-choices.tsx'
import { useAdminMessages } from '../texts/admin-messages.ts'
import type { YearQuestion } from './year-dialog.tsx'
import { yearState } from './year-state.ts'
import type { ProgrammeYear } from './years-queries.ts'

interface YearsTableProps {
  years: ProgrammeYear[]
  onAsk: (question: YearQuestion) => void
}

export function YearsTable({ years, onAsk }: YearsTableProps) {
  const { common, years: text } = useAdminMessages()
  return (
    <Table className={cards.table}>
      <caption className="ds-sr-only">{text.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{text.year}</th>
          <th scope="col">{text.from}</th>
          <th scope="col">{text.to}</th>
          <th scope="col">{text.state}</th>
          <th scope="col">{common.actions}</th>
        </tr>
      </thead>
      <tbody>
        {years.map((year) => (
          <YearRow key={year.id} year={year} onAsk={onAsk} />
        ))}
      </tbody>
    </Table>
  )
}

interface YearRowProps {
  year: ProgrammeYear
  onAsk: (question: YearQuestion) => void
}

function YearRow({ year, onAsk }: YearRowProps) {
  const { years: text } = useAdminMessages()
  const { language } = useLanguage()
  const choices = year.delete_on
    ? ([
        { kind: 'schedule', label: text.changeDay },
        { kind: 'cancel', label: text.cancelDay },
      ] as const)
    : ([{ kind: 'schedule', label: text.setDay }] as const)
  return (
    <tr>
      <th scope="row">{year.name}</th>
      <td data-label={text.from}>{formatDate(year.starts_on, language)}</td>
      <td data-label={text.to}>{formatDate(year.ends_on, language)}</td>
      <td data-label={text.state}>
        <YearState year={year} />
      </td>
      <td>
        {!year.deleted_at && (
          <RowChoices name={year.name} choices={choices} onChoose={(kind) => onAsk({ kind, year })} />
        )}
      </td>
    </tr>
  )
}

function YearState({ year }: { year: ProgrammeYear }) {
  const { years: text } = useAdminMessages()
  const { language } = useLanguage()
  const state = yearState(year, todayInNorway(new Date()))
  if (state === 'planned') return text.states.planned(formatDate(year.delete_on ?? '', language))
  if (state === 'deleted') {
    return text.states.deleted(formatDate(todayInNorway(new Date(year.deleted_at ?? '')), language))
  }
  return text.states[state]
}
