import { Button, Heading, Paragraph, Textfield, ValidationMessage } from '@digdir/designsystemet-react'
import { zodResolver } from '@hookform/resolvers/zod'
import { useForm } from 'react-hook-form'
import * as z from 'zod/mini'
import { refusalText, usePeopleMessages } from '../../shared/people/people-messages.ts'
import { Stack } from '../../shared/ui/layout/stack.tsx'
import styles from './people.module.css'
import { inviteLeader } from './people-mutations.ts'

// As the database has it: what it takes must not be refused here, such as an «ø» in the address.
const inviteSchema = z.object({
  email: z
    .string()
    .check(z.trim(), z.toLowerCase(), z.maxLength(254), z.regex(/^[^@\s]+@[^@\s]+\.[^@\s.]+$/)),
})

interface InviteFormProps {
  schoolId: string
  onInvited: (email: string) => void
}

/** Another leader for the school, by address. What could not be sent stays in the field. */
export function InviteForm({ schoolId, onInvited }: InviteFormProps) {
  const texts = usePeopleMessages()
  const { invite } = texts
  const form = useForm({ resolver: zodResolver(inviteSchema), defaultValues: { email: '' } })
  const { errors, isSubmitting } = form.formState

  const submit = form.handleSubmit(async ({ email }) => {
    const refusal = await inviteLeader(schoolId, email)
    if (refusal) {
      form.setError('root', { type: refusal })
      form.setFocus('email')
      return
    }
    form.reset()
    form.setFocus('email')
    onInvited(email)
  })

  return (
    <Stack
      as="form"
      gap={3}
      aria-labelledby="invite-title"
      onSubmit={(event) => void submit(event)}
      noValidate
    >
      <Heading id="invite-title" level={2} data-size="xs">
        {invite.title}
      </Heading>
      <Paragraph data-size="sm">{invite.help}</Paragraph>
      <Textfield
        {...form.register('email')}
        className={styles.email}
        label={invite.email}
        type="email"
        inputMode="email"
        autoComplete="off"
        error={errors.email && texts.refusals.invalid_email}
      />
      {errors.root && (
        <ValidationMessage role="alert">{refusalText(texts, String(errors.root.type))}</ValidationMessage>
      )}
      <Button type="submit" loading={isSubmitting}>
        {invite.submit}
      </Button>
    </Stack>
  )
}
