import { type FormEvent, useState } from 'react'
import { useLanguage } from '../../../shared/i18n/messages-context.tsx'
import { moveSchool } from '../admin-mutations.ts'
import { Means } from '../dialogs/confirm-form.tsx'
import { DialogForm } from '../dialogs/dialog-form.tsx'
import { useWrite } from '../dialogs/use-write.ts'
import { RegionSelect } from '../regions/region-select.tsx'
import type { AdminRegion, Facilitator } from '../regions/regions-queries.ts'
import { useAdminMessages } from '../texts/admin-messages.ts'
import { readersAfterMove } from './find-schools.ts'
import type { AdminSchool } from './schools-queries.ts'

interface MoveSchoolFormProps {
  school: AdminSchool
  regions: AdminRegion[]
  onDone: (region: AdminRegion) => void
  onCancel: () => void
}

/** Where a school is to go; says by name who can read its plan after that, before it is done. */
export function MoveSchoolForm({ school, regions, onDone, onCancel }: MoveSchoolFormProps) {
  const { schools: text } = useAdminMessages()
  const [regionId, setRegionId] = useState('')
  const [isMissing, setIsMissing] = useState(false)
  const { run, isBusy, problem } = useWrite(
    (region: AdminRegion) => moveSchool(school.id, region.id),
    (region) => onDone(region),
  )
  const others = regions.filter((region) => region.id !== school.regionId)
  const target = others.find((region) => region.id === regionId)
  const means = useMeaning(
    regions.find((region) => region.id === school.regionId),
    target,
  )

  function submit(event: FormEvent) {
    event.preventDefault()
    setIsMissing(!target)
    if (target) run(target)
  }

  return (
    <DialogForm onSubmit={submit} onCancel={onCancel} submit={text.move} isBusy={isBusy} problem={problem}>
      <RegionSelect
        label={text.moveTo}
        regions={others}
        value={regionId}
        onChange={(event) => setRegionId(event.target.value)}
        isMissing={isMissing && !target}
      />
      <div role="status">{means && <Means points={means} />}</div>
    </DialogForm>
  )
}

function useMeaning(from: AdminRegion | undefined, to: AdminRegion | undefined): string[] | null {
  const { common, schools: text } = useAdminMessages()
  const { language } = useLanguage()
  if (!to) return null
  const { losing, gaining, keeping } = readersAfterMove(from, to)
  const names = (people: Facilitator[]) =>
    new Intl.ListFormat(language).format(people.map((person) => person.name || common.unnamed))
  return [
    losing.length > 0 ? text.losing(names(losing)) : text.noneLosing,
    gaining.length > 0 ? text.gaining(names(gaining)) : text.noneGaining,
    ...(keeping.length > 0 ? [text.keeping(names(keeping))] : []),
    text.leadersKeep,
    text.datesFollow,
  ]
}
