import { Button } from '@digdir/designsystemet-react'
import { MagnifyingGlassIcon } from '@navikt/aksel-icons'
import { useLocation } from '@tanstack/react-router'
import { type ComponentType, useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { useMessages } from '../../../shared/i18n/messages-context.tsx'
import styles from './find-bar.module.css'
import { FIND_INPUT_ID } from './finding-context.tsx'

/** Finds actions as one types; Enter goes to the first of them. Its fields are fetched after the plan. */
export function FindBar() {
  const { plan } = useMessages()
  // From another page, by an address that names it.
  const isCalled = useLocation({ select: ({ hash }) => hash === FIND_INPUT_ID })
  const [isOpen, setIsOpen] = useState(isCalled)
  const [Fields, setFields] = useState<ComponentType | null>(null)

  useEffect(() => {
    import('./find-fields.tsx').then(
      ({ FindFields }) => setFields(() => FindFields),
      () => undefined,
    )
  }, [])

  useEffect(() => {
    if (isCalled && Fields) document.getElementById(FIND_INPUT_ID)?.focus()
  }, [isCalled, Fields])

  function toggle() {
    // Within the press, so that a phone brings up its keyboard.
    flushSync(() => setIsOpen(!isOpen))
    document.getElementById(FIND_INPUT_ID)?.focus()
  }

  return (
    <>
      <Button
        variant="tertiary"
        data-size="sm"
        className={styles.toggle}
        aria-expanded={isOpen}
        onClick={toggle}
      >
        <MagnifyingGlassIcon aria-hidden />
        {plan.find}
      </Button>
      {isOpen && Fields && <Fields />}
    </>
  )
}
