import { Button, Paragraph, Textfield, ValidationMessage } from '@digdir/designsystemet-react'
import { zodResolver } from '@hookform/resolvers/zod'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import * as z from 'zod/mini'
import { useMessages } from '../../shared/i18n/messages-context.tsx'
import styles from './sign-in.module.css'
import { type SignInProblem, sendCode, verifyCode } from './sign-in-mutations.ts'

// Spaces come along when a code is copied from an e-mail.
const codeSchema = z.object({
  code: z.pipe(
    z.pipe(
      z.string(),
      z.transform((text) => text.replace(/\s/g, '')),
    ),
    z.string().check(z.regex(/^\d{8}$/)),
  ),
})

interface CodeFormProps {
  email: string
  /** The code fetched from the local mailbox for a demo account. */
  filledCode: string | null
  onBack: () => void
}

/** Signing in ends here; the route notices the new session and moves on. */
export function CodeForm({ email, filledCode, onBack }: CodeFormProps) {
  const { signIn } = useMessages()
  const [isResent, setIsResent] = useState(false)
  const form = useForm({ resolver: zodResolver(codeSchema), defaultValues: { code: filledCode ?? '' } })
  const { errors, isSubmitting } = form.formState

  const submit = form.handleSubmit(async ({ code }) => {
    const problem = await verifyCode(email, code)
    if (problem) form.setError('root', { type: problem }, { shouldFocus: true })
  })

  async function resend() {
    const problem = await sendCode(email)
    if (problem) form.setError('root', { type: problem })
    else form.reset({ code: '' })
    setIsResent(!problem)
  }

  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <Paragraph role="status">
        {filledCode ? signIn.demoCodeFilled : isResent ? signIn.newCodeSent : signIn.codeSent(email)}
      </Paragraph>
      <Textfield
        {...form.register('code')}
        label={signIn.code}
        inputMode="numeric"
        autoComplete="one-time-code"
        className={styles.code}
        autoFocus
        error={errors.code && signIn.codeInvalid}
      />
      {errors.root && (
        <ValidationMessage role="alert">{signIn[errors.root.type as SignInProblem]}</ValidationMessage>
      )}
      <Button type="submit" loading={isSubmitting}>
        {signIn.submitCode}
      </Button>
      <div className={styles.alternatives}>
        <Button variant="tertiary" data-size="sm" onClick={() => void resend()}>
          {signIn.sendNewCode}
        </Button>
        <Button variant="tertiary" data-size="sm" onClick={onBack}>
          {signIn.otherEmail}
        </Button>
      </div>
      <Paragraph data-size="sm">{signIn.spam}</Paragraph>
    </form>
  )
}
