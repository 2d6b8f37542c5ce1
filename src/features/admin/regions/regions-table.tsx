import { Table } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import { Stack } from '../../../shared/ui/layout/stack.tsx'
import { Subtle } from '../../../shared/ui/layout/subtle.tsx'
import cards from '../../../shared/ui/table-cards.module.css'
import type { OpenInvitation } from '../people/invitations-queries.ts'
import { RowChoices } from '../row-choices.tsx'
import type { AdminSchool } from '../schools/schools-queries.ts'
import { useAdminMessages } from '../texts/admin-messages.ts'
import type { RegionQuestion } from './region-dialog.tsx'
import type { AdminRegion, Facilitator } from './regions-queries.ts'

interface RegionsTableProps {
  regions: AdminRegion[]
  schools: AdminSchool[]
  invitations: OpenInvitation[]
  onAsk: (question: RegionQuestion) => void
}

export function RegionsTable({ regions, schools, invitations, onAsk }: RegionsTableProps) {
  const { common, regions: text } = useAdminMessages()
  return (
    <Table className={cards.table}>
      <caption className="ds-sr-only">{text.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{text.region}</th>
          <th scope="col">{text.schools}</th>
          <th scope="col">{text.facilitators}</th>
          <th scope="col">{common.actions}</th>
        </tr>
      </thead>
      <tbody>
        {regions.map((region) => (
          <RegionRow
            key={region.id}
            region={region}
            schools={schools.filter((school) => school.regionId === region.id).length}
            invited={invitations.filter(
              ({ role, region_id }) => role === 'facilitator' && region_id === region.id,
            )}
            onAsk={onAsk}
          />
        ))}
      </tbody>
    </Table>
  )
}

interface RegionRowProps {
  region: AdminRegion
  schools: number
  invited: OpenInvitation[]
  onAsk: (question: RegionQuestion) => void
}

function RegionRow({ region, schools, invited, onAsk }: RegionRowProps) {
  const { common, regions: text, invite } = useAdminMessages()
  const choices = [
    { kind: 'rename', label: common.rename },
    { kind: 'invite', label: invite.facilitator },
  ] as const
  return (
    <tr>
      <th scope="row">{region.name}</th>
      <td data-label={text.schools}>
        <Link
          className="ds-link"
          to="/admin/schools"
          search={{ regionId: region.id }}
          aria-label={text.showSchools(schools, region.name)}
        >
          {schools}
        </Link>
      </td>
      <td data-label={text.facilitators}>
        <Stack as="ul" gap={1}>
          {region.facilitators.map((person) => (
            <li key={person.userId}>
              <FacilitatorLink person={person} />
            </li>
          ))}
          {invited.map((invitation) => (
            <li key={invitation.id}>
              {invitation.email} <Subtle>{text.invited}</Subtle>
            </li>
          ))}
          {region.facilitators.length + invited.length === 0 && <li>{common.nobody}</li>}
        </Stack>
      </td>
      <td>
        <RowChoices name={region.name} choices={choices} onChoose={(kind) => onAsk({ kind, region })} />
      </td>
    </tr>
  )
}

function FacilitatorLink({ person }: { person: Facilitator }) {
  const { common } = useAdminMessages()
  if (!person.name) return common.unnamed
  return (
    <Link className="ds-link" to="/admin/people" search={{ search: person.name }}>
      {person.name}
    </Link>
  )
}
