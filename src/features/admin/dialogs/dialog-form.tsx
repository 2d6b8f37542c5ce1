import { Button, ValidationMessage } from '@digdir/designsystemet-react'
import type { FormEventHandler, ReactNode } from 'react'
import { Row, Stack } from '../../../shared/ui/layout/stack.tsx'
import { useAdminMessages } from '../texts/admin-messages.ts'

interface DialogFormProps {
  onSubmit: FormEventHandler<HTMLFormElement>
  onCancel: () => void
  submit: string
  isDanger?: boolean
  isBusy: boolean
  /** Why it did not go through, in words. */
  problem: string | null | undefined
  children: ReactNode
}

/** What a dialog asks, and its two ways out. What was refused is said above them, and nothing typed is lost. */
export function DialogForm(props: DialogFormProps) {
  const { common } = useAdminMessages()
  return (
    <Stack as="form" gap={5} onSubmit={props.onSubmit} noValidate>
      {props.children}
      {props.problem && <ValidationMessage role="alert">{props.problem}</ValidationMessage>}
      <Row>
        <Button type="submit" loading={props.isBusy} {...(props.isDanger && { 'data-color': 'danger' })}>
          {props.submit}
        </Button>
        <Button variant="secondary" onClick={props.onCancel}>
          {common.cancel}
        </Button>
      </Row>
    </Stack>
  )
}
