import { TitledDialog } from '../../../shared/ui/layout/titled-dialog.tsx'
import { renameSchool, retireSchool } from '../admin-mutations.ts'
import { ConfirmForm } from '../dialogs/confirm-form.tsx'
import { NameForm } from '../dialogs/name-form.tsx'
import { useDone } from '../dialogs/notice.tsx'
import type { AdminRegion } from '../regions/regions-queries.ts'
import { useAdminMessages } from '../texts/admin-messages.ts'
import type { AdminMessages } from '../texts/nb.ts'
import { MoveSchoolForm } from './move-school-form.tsx'
import { NewSchoolForm } from './new-school-form.tsx'
import type { AdminSchool } from './schools-queries.ts'

export type SchoolQuestion =
  | { kind: 'create' }
  | { kind: 'rename' | 'move' | 'retire' | 'bringBack'; school: AdminSchool }

interface SchoolDialogProps {
  question: SchoolQuestion | null
  regions: AdminRegion[]
  /** The region one is looking at, for a new school. */
  regionId: string | undefined
  onClose: () => void
}

/** What is asked before something is done about a school. */
export function SchoolDialog({ question, regions, regionId, onClose }: SchoolDialogProps) {
  const { schools: text } = useAdminMessages()
  const done = useDone(onClose)

  return (
    <TitledDialog title={question && titleOf(question, text)} onClose={onClose}>
      {question?.kind === 'create' && (
        <NewSchoolForm
          regions={regions}
          regionId={regionId}
          onDone={(name) => done(text.created(name))}
          onCancel={onClose}
        />
      )}
      {question?.kind === 'rename' && (
        <NameForm
          name={question.school.name}
          write={(name) => renameSchool(question.school.id, name)}
          onDone={(name) => done(text.renamed(name))}
          onCancel={onClose}
        />
      )}
      {question?.kind === 'move' && (
        <MoveSchoolForm
          school={question.school}
          regions={regions}
          onDone={(region) => done(text.moved(question.school.name, region.name))}
          onCancel={onClose}
        />
      )}
      {question?.kind === 'retire' && (
        <ConfirmForm
          means={text.retireMeans}
          confirm={text.retireConfirm}
          write={() => retireSchool(question.school.id, true)}
          onDone={() => done(text.retiredNow(question.school.name))}
          onCancel={onClose}
        />
      )}
      {question?.kind === 'bringBack' && (
        <ConfirmForm
          means={text.bringBackMeans}
          confirm={text.bringBack}
          write={() => retireSchool(question.school.id, false)}
          onDone={() => done(text.broughtBack(question.school.name))}
          onCancel={onClose}
        />
      )}
    </TitledDialog>
  )
}

function titleOf(question: SchoolQuestion, text: AdminMessages['schools']): string {
  if (question.kind === 'create') return text.create
  const titles = {
    rename: text.renameTitle,
    move: text.moveTitle,
    retire: text.retireTitle,
    bringBack: text.bringBackTitle,
  }
  return titles[question.kind](question.school.name)
}
