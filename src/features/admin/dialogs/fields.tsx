import { Textfield } from '@digdir/designsystemet-react'
import type { FieldError, UseFormRegisterReturn } from 'react-hook-form'
import * as z from 'zod/mini'
import { isPlainName } from '../../../shared/plain-name.ts'
import { useAdminMessages } from '../texts/admin-messages.ts'

export const name = z.string().check(z.trim(), z.minLength(1), z.refine(isPlainName))

export const emailAddress = z.string().check(z.trim(), z.toLowerCase(), z.email())

interface FieldProps extends UseFormRegisterReturn {
  description?: string
  /** What the form found wrong with it. */
  wrong: FieldError | undefined
}

export function NameField({ wrong, ...field }: FieldProps) {
  const { common } = useAdminMessages()
  const error = wrong && (wrong.type === 'custom' ? common.nameInvalid : common.nameMissing)
  return <Textfield {...field} label={common.name} autoComplete="off" error={error} />
}

export function EmailField({ wrong, ...field }: FieldProps) {
  const { common } = useAdminMessages()
  return (
    <Textfield
      {...field}
      label={common.email}
      type="email"
      autoComplete="off"
      error={wrong && common.emailInvalid}
    />
  )
}
