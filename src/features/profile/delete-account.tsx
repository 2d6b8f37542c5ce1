import { Alert, Button, Dialog, Heading, Paragraph, Textfield } from '@digdir/designsystemet-react'
import { zodResolver } from '@hookform/resolvers/zod'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import * as z from 'zod/mini'
import { useMessages } from '../../shared/i18n/messages-context.tsx'
import { refusalText, usePeopleMessages } from '../../shared/i18n/people/people-messages.ts'
import styles from './profile.module.css'
import { deleteMyAccount } from './profile-mutations.ts'

interface DeleteAccountProps {
  schools: { name: string }[]
  onDeleted: () => Promise<unknown>
}

/** The way out for good. */
export function DeleteAccount(props: DeleteAccountProps) {
  const { account } = usePeopleMessages()
  const { plan } = useMessages()
  const [isOpen, setIsOpen] = useState(false)
  return (
    <section className={styles.section} aria-labelledby="delete-title">
      <Heading id="delete-title" level={2} data-size="xs">
        {account.title}
      </Heading>
      <Paragraph data-size="sm">{account.help}</Paragraph>
      <Button variant="secondary" data-color="danger" onClick={() => setIsOpen(true)}>
        {account.open}
      </Button>
      {/* Always there, so that focus comes back here when it closes. */}
      <Dialog
        open={isOpen}
        onClose={() => setIsOpen(false)}
        closeButton={plan.dismiss}
        aria-labelledby="delete-dialog-title"
      >
        <Heading id="delete-dialog-title" level={2} data-size="sm" className={styles.dialogTitle}>
          {account.dialogTitle}
        </Heading>
        {isOpen && <DeleteForm {...props} onClose={() => setIsOpen(false)} />}
      </Dialog>
    </section>
  )
}

function DeleteForm({ schools, onDeleted, onClose }: DeleteAccountProps & { onClose: () => void }) {
  const texts = usePeopleMessages()
  const { account } = texts
  const { form, refusal, submit } = useDeletion(account.word, onDeleted)
  const { errors, isSubmitting } = form.formState
  const isLast = refusal === 'last_leader'
  return (
    <form
      className={`${styles.form} ${styles.dialogForm}`}
      onSubmit={(event) => void submit(event)}
      noValidate
    >
      {[account.gone, account.stays, account.device].map((sentence) => (
        <Paragraph key={sentence}>{sentence}</Paragraph>
      ))}
      <Textfield
        {...form.register('word')}
        className={styles.field}
        label={account.type(account.word)}
        autoComplete="off"
        autoCapitalize="none"
        error={errors.word && account.typeWrong(account.word)}
      />
      {refusal && (
        <Alert data-color={isLast ? 'warning' : 'danger'} data-size="sm" role="alert">
          {isLast
            ? account.lastLeader(schools.map(({ name }) => name).join(', '))
            : refusalText(texts, refusal)}
        </Alert>
      )}
      <div className={styles.actions}>
        <Button type="submit" data-color="danger" loading={isSubmitting}>
          {isLast ? account.submitLast : account.submit}
        </Button>
        <Button variant="secondary" onClick={onClose}>
          {texts.end.cancel}
        </Button>
      </div>
    </form>
  )
}

/** First asked of the database as it is; that a school would lose its last leader has to be said yes to once more. */
function useDeletion(word: string, onDeleted: () => Promise<unknown>) {
  const [refusal, setRefusal] = useState<string | null>(null)
  const schema = z.object({
    word: z.string().check(z.refine((typed) => typed.trim().toLowerCase() === word)),
  })
  const form = useForm({ resolver: zodResolver(schema), defaultValues: { word: '' } })
  const submit = form.handleSubmit(async () => {
    const refused = await deleteMyAccount(refusal === 'last_leader')
    setRefusal(refused)
    if (!refused) await onDeleted()
  })
  return { form, refusal, submit }
}
