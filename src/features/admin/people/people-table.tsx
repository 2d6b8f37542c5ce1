import { Button, Table } from '@digdir/designsystemet-react'
import { Row, Stack } from '../../../shared/ui/layout/stack.tsx'
import { Subtle } from '../../../shared/ui/layout/subtle.tsx'
import cards from '../../../shared/ui/table-cards.module.css'
import { useAdminMessages } from '../texts/admin-messages.ts'
import type { AdminMessages } from '../texts/nb.ts'
import type { PeopleQuestion } from './people-dialog.tsx'
import type { Membership } from './people-queries.ts'
import { type Person, personLabel } from './people-queries.ts'

interface PeopleTableProps {
  people: Person[]
  onAsk: (question: PeopleQuestion) => void
}

export function PeopleTable({ people, onAsk }: PeopleTableProps) {
  const { people: text } = useAdminMessages()
  return (
    <Table className={cards.table}>
      <caption className="ds-sr-only">{text.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{text.person}</th>
          <th scope="col">{text.memberships}</th>
        </tr>
      </thead>
      <tbody>
        {people.map((person) => (
          <tr key={person.userId}>
            <th scope="row">
              <div>{personLabel(person)}</div>
              {person.name && <Subtle>{person.email}</Subtle>}
            </th>
            <td data-label={text.memberships}>
              <PersonMemberships person={person} onAsk={onAsk} />
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

function PersonMemberships({ person, onAsk }: { person: Person; onAsk: (question: PeopleQuestion) => void }) {
  const texts = useAdminMessages()
  const memberships: Membership[] = [
    ...(person.isAdmin ? [{ role: 'admin' } as const] : []),
    ...person.regions.map((place) => ({ role: 'facilitator', place }) as const),
    ...person.schools.map((place) => ({ role: 'leader', place }) as const),
  ]
  if (memberships.length === 0) return texts.people.none
  return (
    <Stack as="ul" gap={1}>
      {memberships.map((membership) => {
        const name = membershipName(membership, texts.people)
        return (
          <Row as="li" key={name}>
            {name}
            <Button
              variant="tertiary"
              data-size="sm"
              aria-label={texts.common.of(texts.people.end, `${personLabel(person)}, ${name}`)}
              onClick={() => onAsk({ kind: 'end', person, membership })}
            >
              {texts.people.end}
            </Button>
          </Row>
        )
      })}
    </Stack>
  )
}

function membershipName(membership: Membership, text: AdminMessages['people']): string {
  if (membership.role === 'admin') return text.admin
  return membership.role === 'leader'
    ? text.leaderOf(membership.place.name)
    : text.facilitatorOf(membership.place.name)
}
