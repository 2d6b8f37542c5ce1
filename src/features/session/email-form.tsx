import { Button, Paragraph, Textfield, ValidationMessage } from '@digdir/designsystemet-react'
import { zodResolver } from '@hookform/resolvers/zod'
import { useForm } from 'react-hook-form'
import * as z from 'zod/mini'
import { useMessages } from '../../shared/i18n/messages-context.tsx'
import { type SignInProblem, sendCode } from './sign-in-mutations.ts'

const emailSchema = z.object({ email: z.string().check(z.trim(), z.toLowerCase(), z.email()) })

interface EmailFormProps {
  /** The address that an invitation was sent to, when its link led here. */
  invited: string | undefined
  onSent: (email: string) => void
}

export function EmailForm({ invited = '', onSent }: EmailFormProps) {
  const { signIn } = useMessages()
  const form = useForm({ resolver: zodResolver(emailSchema), defaultValues: { email: invited } })
  const { errors, isSubmitting } = form.formState

  const submit = form.handleSubmit(async ({ email }) => {
    const problem = await sendCode(email)
    if (problem) form.setError('root', { type: problem })
    else onSent(email)
  })

  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <Paragraph>{signIn.intro}</Paragraph>
      <Textfield
        {...form.register('email')}
        label={signIn.email}
        type="email"
        autoComplete="email"
        inputMode="email"
        error={errors.email && signIn.emailInvalid}
      />
      {errors.root && (
        <ValidationMessage role="alert">{signIn[errors.root.type as SignInProblem]}</ValidationMessage>
      )}
      <Button type="submit" loading={isSubmitting}>
        {signIn.sendCode}
      </Button>
    </form>
  )
}
