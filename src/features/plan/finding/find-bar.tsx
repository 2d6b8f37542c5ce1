import { Button } from '@digdir/designsystemet-react'
import { MagnifyingGlassIcon } from '@navikt/aksel-icons'
import { type ComponentType, useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { useMessages } from '../../../shared/i18n/messages-context.tsx'
import { FIND_INPUT_ID } from './finding-context.tsx'

/** Finds actions as one types; Enter goes to the first of them. Its fields are fetched after the plan. */
export function FindBar() {
  const { plan } = useMessages()
  const [isOpen, setIsOpen] = useState(false)
  const [Fields, setFields] = useState<ComponentType | null>(null)

  useEffect(() => {
    import('./find-fields.tsx').then(
      ({ FindFields }) => setFields(() => FindFields),
      () => undefined,
    )
  }, [])

  function toggle() {
    // Within the press, so that a phone brings up its keyboard.
    flushSync(() => setIsOpen(!isOpen))
    document.getElementById(FIND_INPUT_ID)?.focus()
  }

  return (
    <>
      <Button variant="tertiary" data-size="sm" aria-expanded={isOpen} onClick={toggle}>
        <MagnifyingGlassIcon aria-hidden />
        {plan.find}
      </Button>
      {isOpen && Fields && <Fields />}
    </>
  )
}
