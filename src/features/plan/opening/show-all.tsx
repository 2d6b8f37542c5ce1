import { Button } from '@digdir/designsystemet-react'
import { useMessages } from '../../../shared/i18n/messages-context.tsx'
import { useIsForm, useOpening } from './opening-context.tsx'
import { rememberForm } from './remembered-form.ts'

/** For those who love the form: all of it open, on this device from now on. */
export function ShowAll() {
  const { plan } = useMessages()
  const opening = useOpening()
  const isForm = useIsForm()

  function toggle() {
    rememberForm(!isForm)
    opening?.setForm(!isForm)
  }

  return (
    <Button variant="tertiary" data-size="sm" aria-pressed={isForm} onClick={toggle}>
      {plan.showAll}
    </Button>
  )
}
