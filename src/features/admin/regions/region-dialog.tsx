import { TitledDialog } from '../../../shared/ui/layout/titled-dialog.tsx'
import { createRegion, renameRegion } from '../admin-mutations.ts'
import { NameForm } from '../dialogs/name-form.tsx'
import { useDone } from '../dialogs/notice.tsx'
import { InviteFacilitatorForm } from '../people/invite-facilitator-form.tsx'
import { useAdminMessages } from '../texts/admin-messages.ts'
import type { AdminRegion } from './regions-queries.ts'

export type RegionQuestion =
  | { kind: 'create' }
  | { kind: 'rename'; region: AdminRegion }
  | { kind: 'invite'; region: AdminRegion | null }

interface RegionDialogProps {
  question: RegionQuestion | null
  regions: AdminRegion[]
  onClose: () => void
}

/** What is asked before something is done about a region. */
export function RegionDialog({ question, regions, onClose }: RegionDialogProps) {
  const { regions: text, invite } = useAdminMessages()
  const done = useDone(onClose)
  const title =
    question &&
    (question.kind === 'create'
      ? text.create
      : question.kind === 'invite'
        ? invite.facilitatorTitle
        : text.renameTitle(question.region.name))

  return (
    <TitledDialog title={title} onClose={onClose}>
      {question?.kind === 'create' && (
        <NameForm write={createRegion} onDone={(name) => done(text.created(name))} onCancel={onClose} />
      )}
      {question?.kind === 'rename' && (
        <NameForm
          name={question.region.name}
          write={(name) => renameRegion(question.region.id, name)}
          onDone={(name) => done(text.renamed(name))}
          onCancel={onClose}
        />
      )}
      {question?.kind === 'invite' && (
        <InviteFacilitatorForm
          regions={regions}
          regionId={question.region?.id}
          onDone={(email) => done(invite.sent(email))}
          onCancel={onClose}
        />
      )}
    </TitledDialog>
  )
}
