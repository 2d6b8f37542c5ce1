import { Alert, Button, Paragraph, Textfield } from '@digdir/designsystemet-react'
import { zodResolver } from '@hookform/resolvers/zod'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import * as z from 'zod/mini'
import { refusalText, usePeopleMessages } from '../../shared/people/people-messages.ts'
import { Section } from '../../shared/ui/layout/page.tsx'
import { Row, Stack } from '../../shared/ui/layout/stack.tsx'
import { TitledDialog } from '../../shared/ui/layout/titled-dialog.tsx'
import styles from './profile.module.css'
import { deleteMyAccount } from './profile-mutations.ts'

interface DeleteAccountProps {
  schools: { name: string }[]
  onDeleted: () => Promise<unknown>
}

/** The way out for good. */
export function DeleteAccount(props: DeleteAccountProps) {
  const { account } = usePeopleMessages()
  const [isOpen, setIsOpen] = useState(false)
  return (
    <Section title={account.title}>
      <Paragraph data-size="sm">{account.help}</Paragraph>
      <Button variant="secondary" data-color="danger" onClick={() => setIsOpen(true)}>
        {account.open}
      </Button>
      {/* Always there, so that focus comes back here when it closes. */}
      <TitledDialog title={isOpen ? account.dialogTitle : null} onClose={() => setIsOpen(false)}>
        <DeleteForm {...props} onClose={() => setIsOpen(false)} />
      </TitledDialog>
    </Section>
  )
}

function DeleteForm({ schools, onDeleted, onClose }: DeleteAccountProps & { onClose: () => void }) {
  const texts = usePeopleMessages()
  const { account } = texts
  const { form, refusal, submit } = useDeletion(account.word, onDeleted)
  const { errors, isSubmitting } = form.formState
  const isLast = refusal === 'last_leader'
  return (
    <Stack as="form" gap={5} onSubmit={(event) => void submit(event)} noValidate>
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
      <Row>
        <Button type="submit" data-color="danger" loading={isSubmitting}>
          {isLast ? account.submitLast : account.submit}
        </Button>
        <Button variant="secondary" onClick={onClose}>
          {texts.end.cancel}
        </Button>
      </Row>
    </Stack>
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
