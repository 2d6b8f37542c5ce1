import { endAdministration, endFacilitation, endLeadership } from '../admin-mutations.ts'
import { Means } from '../dialogs/confirm-form.tsx'
import { DialogForm } from '../dialogs/dialog-form.tsx'
import { useWrite } from '../dialogs/use-write.ts'
import { useAdminMessages } from '../texts/admin-messages.ts'
import type { Membership } from './people-queries.ts'
import { type Person, personLabel } from './people-queries.ts'

interface EndMembershipFormProps {
  person: Person
  membership: Membership
  isOwn: boolean
  onDone: () => void
  onCancel: () => void
}

/** Says what ends with a membership. The last leader of a school is asked for twice. */
export function EndMembershipForm({ person, membership, isOwn, onDone, onCancel }: EndMembershipFormProps) {
  const { people: text } = useAdminMessages()
  const { run, isBusy, refusal, problem } = useWrite(
    (evenIfLast: boolean) => endMembership(person, membership, evenIfLast),
    onDone,
  )
  const isLast = refusal === 'last_leader' && membership.role === 'leader'
  return (
    <DialogForm
      onSubmit={(event) => {
        event.preventDefault()
        run(isLast)
      }}
      onCancel={onCancel}
      submit={isLast ? text.endAnyway : text.endConfirm}
      isDanger
      isBusy={isBusy}
      problem={isLast ? text.lastLeader(personLabel(person), membership.place.name) : problem}
    >
      <Means points={useMeaning(person, membership, isOwn)} />
    </DialogForm>
  )
}

function endMembership(person: Person, membership: Membership, evenIfLast: boolean) {
  switch (membership.role) {
    case 'admin':
      return endAdministration(person.userId)
    case 'facilitator':
      return endFacilitation(membership.place.id, person.userId)
    case 'leader':
      return endLeadership(membership.place.id, person.userId, evenIfLast)
  }
}

function useMeaning(person: Person, membership: Membership, isOwn: boolean): string[] {
  const { people: text } = useAdminMessages()
  const name = personLabel(person)
  switch (membership.role) {
    case 'admin':
      return isOwn ? [text.endAdmin(name), text.endOwnAdmin] : [text.endAdmin(name)]
    case 'facilitator':
      return [text.endFacilitator(name, membership.place.name)]
    case 'leader':
      return [text.endLeader(name, membership.place.name)]
  }
}
