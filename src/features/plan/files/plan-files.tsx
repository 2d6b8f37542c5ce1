import { Button, Dropdown, ValidationMessage } from '@digdir/designsystemet-react'
import { DownloadIcon } from '@navikt/aksel-icons'
import { useState } from 'react'
import { useLanguage, useMessages } from '../../../shared/i18n/messages-context.tsx'
import styles from '../rows/row-tools.module.css'
import { usePlan } from '../saving/plan-context.tsx'

export interface PlanFilesProps {
  schoolName: string
  /** It was asked for before it came. */
  isOpenAtFirst: boolean
  /** Asks for it before it has come. */
  onEarlyPress: () => void
}

/** The plan on paper and as a file. */
export function PlanFiles({ schoolName, isOpenAtFirst }: Omit<PlanFilesProps, 'onEarlyPress'>) {
  const { plan } = useMessages()
  const { language } = useLanguage()
  const { rows, editing } = usePlan()
  const [isOpen, setIsOpen] = useState(isOpenAtFirst)
  const [hasFailed, setHasFailed] = useState(false)

  async function saveAsWord() {
    setHasFailed(false)
    try {
      const { savePlanAsWord } = await import('./plan-word.ts')
      const title = plan.title(schoolName)
      await savePlanAsWord({ schoolName, title, rows, engine: editing?.engine ?? null, language })
    } catch {
      setHasFailed(true)
    }
  }

  const choose = (run: () => void) => () => {
    setIsOpen(false)
    run()
  }
  return (
    <>
      <Button
        popoverTarget="plan-files"
        variant="secondary"
        data-size="sm"
        onClick={(event) => {
          // A click before the design system listens: the browser would open the menu, and its late start close it.
          if (event.defaultPrevented) return
          event.preventDefault()
          setIsOpen(true)
        }}
      >
        <DownloadIcon aria-hidden fontSize="1.25rem" />
        {plan.download}
      </Button>
      <Dropdown
        id="plan-files"
        className={styles.menu}
        open={isOpen}
        onOpen={() => setIsOpen(true)}
        onClose={() => setIsOpen(false)}
        data-size="sm"
      >
        <Dropdown.List>
          <Dropdown.Item>
            <Dropdown.Button onClick={choose(() => void saveAsWord())}>{plan.asWord}</Dropdown.Button>
          </Dropdown.Item>
          <Dropdown.Item>
            <Dropdown.Button onClick={choose(() => window.print())}>{plan.print}</Dropdown.Button>
          </Dropdown.Item>
        </Dropdown.List>
      </Dropdown>
      {hasFailed && <ValidationMessage role="alert">{plan.fileFailed}</ValidationMessage>}
    </>
  )
}
