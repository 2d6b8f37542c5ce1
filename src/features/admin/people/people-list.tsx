import { Button, Paragraph, Spinner } from '@digdir/designsystemet-react'
import { useQuery } from '@tanstack/react-query'
import { useMessages } from '../../../shared/i18n/messages-context.tsx'
import { Row, Stack } from '../../../shared/ui/layout/stack.tsx'
import { useAdminMessages } from '../texts/admin-messages.ts'
import type { PeopleQuestion } from './people-dialog.tsx'
import { PEOPLE_PER_PAGE, peopleQuery } from './people-queries.ts'
import { PeopleTable } from './people-table.tsx'

interface PeopleListProps {
  search: string
  page: number
  onPage: (page: number) => void
  onAsk: (question: PeopleQuestion) => void
}

/** A page of the people found; what was found before stays until the answer is here. */
export function PeopleList({ search, page, onPage, onAsk }: PeopleListProps) {
  const { common, people: text } = useAdminMessages()
  const { app } = useMessages()
  const { data: people, error, refetch } = useQuery(peopleQuery(search, page - 1))

  if (error) {
    return (
      <Stack gap={3} role="alert">
        <Paragraph>{text.failed}</Paragraph>
        <Button variant="secondary" onClick={() => void refetch()}>
          {common.retry}
        </Button>
      </Stack>
    )
  }
  if (!people) return <Spinner aria-label={app.loading} />
  return (
    <Stack gap={3}>
      {people.length > 0 ? (
        <PeopleTable people={people} onAsk={onAsk} />
      ) : (
        <Paragraph role="status">{text.noMatch}</Paragraph>
      )}
      {(page > 1 || people.length === PEOPLE_PER_PAGE) && (
        <Row as="nav" gap={2} aria-label={text.pages}>
          <Button variant="secondary" data-size="sm" disabled={page === 1} onClick={() => onPage(page - 1)}>
            {text.previous}
          </Button>
          <span>{text.page(page)}</span>
          <Button
            variant="secondary"
            data-size="sm"
            disabled={people.length < PEOPLE_PER_PAGE}
            onClick={() => onPage(page + 1)}
          >
            {text.next}
          </Button>
        </Row>
      )}
    </Stack>
  )
}
