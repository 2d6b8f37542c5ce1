import { zodResolver } from '@hookform/resolvers/zod'
import { useForm } from 'react-hook-form'
import * as z from 'zod/mini'
import { useAdminMessages } from '../texts/admin-messages.ts'
import { DialogForm } from './dialog-form.tsx'
import { NameField, name } from './fields.tsx'
import { useWrite } from './use-write.ts'

const nameSchema = z.object({ name })

interface NameFormProps {
  name?: string
  write: (name: string) => Promise<unknown>
  onDone: (name: string) => void
  onCancel: () => void
}

/** Gives something its first or another name. */
export function NameForm({ name = '', write, onDone, onCancel }: NameFormProps) {
  const { common } = useAdminMessages()
  const { run, isBusy, problem } = useWrite(write, onDone)
  const { register, handleSubmit, formState } = useForm({
    resolver: zodResolver(nameSchema),
    defaultValues: { name },
  })
  return (
    <DialogForm
      onSubmit={(event) => void handleSubmit((values) => run(values.name))(event)}
      onCancel={onCancel}
      submit={common.save}
      isBusy={isBusy}
      problem={problem}
    >
      <NameField {...register('name')} wrong={formState.errors.name} />
    </DialogForm>
  )
}
