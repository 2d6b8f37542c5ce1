import { zodResolver } from '@hookform/resolvers/zod'
import { useForm } from 'react-hook-form'
import * as z from 'zod/mini'
import { createSchool } from '../admin-mutations.ts'
import { DialogForm } from '../dialogs/dialog-form.tsx'
import { NameField, name } from '../dialogs/fields.tsx'
import { useWrite } from '../dialogs/use-write.ts'
import { RegionSelect } from '../regions/region-select.tsx'
import { useAdminMessages } from '../texts/admin-messages.ts'

const schoolSchema = z.object({
  name,
  regionId: z.string().check(z.minLength(1)),
})

interface NewSchoolFormProps {
  regions: { id: string; name: string }[]
  regionId: string | undefined
  onDone: (name: string) => void
  onCancel: () => void
}

export function NewSchoolForm({ regions, regionId, onDone, onCancel }: NewSchoolFormProps) {
  const { common, schools } = useAdminMessages()
  const only = regions.length === 1 ? regions[0]?.id : undefined
  const { register, handleSubmit, formState } = useForm({
    resolver: zodResolver(schoolSchema),
    defaultValues: { name: '', regionId: regionId ?? only ?? '' },
  })
  const { run, isBusy, problem } = useWrite(
    (school: { name: string; regionId: string }) => createSchool(school.name, school.regionId),
    (school) => onDone(school.name),
  )
  const { name: wrongName, regionId: wrongRegion } = formState.errors
  return (
    <DialogForm
      onSubmit={(event) => void handleSubmit((school) => run(school))(event)}
      onCancel={onCancel}
      submit={common.save}
      isBusy={isBusy}
      problem={problem}
    >
      <NameField {...register('name')} wrong={wrongName} />
      <RegionSelect
        {...register('regionId')}
        label={schools.region}
        regions={regions}
        isMissing={Boolean(wrongRegion)}
      />
    </DialogForm>
  )
}
