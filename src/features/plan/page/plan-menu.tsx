import { Button, Dropdown, ValidationMessage } from '@digdir/designsystemet-react'
import { MenuElipsisHorizontalIcon } from '@navikt/aksel-icons'
import { Link } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { useMessages } from '../../../shared/i18n/messages-context.tsx'
import { lazyPart } from '../../../shared/ui/lazy-part.tsx'
import { MenuLink } from '../../../shared/ui/menu-link.tsx'
import { useMenu } from '../../../shared/ui/use-menu.ts'
import type { PlanFilesProps } from '../files/plan-files.tsx'
import styles from '../rows/row-tools.module.css'
import type { SchoolHeading } from '../saving/plan-queries.ts'

const PlanFiles = lazyPart<PlanFilesProps>(async () => (await import('../files/plan-files.tsx')).PlanFiles)

interface PlanMenuProps {
  school: SchoolHeading
  /** Further items. */
  children: ReactNode
}

/** All that is done with a plan but writing it and handing it in. */
export function PlanMenu({ school, children }: PlanMenuProps) {
  const { plan, history } = useMessages()
  const { close, trigger, menu } = useMenu('plan-menu')
  const [hasFailed, setHasFailed] = useState(false)
  return (
    <>
      <Button {...trigger} variant="tertiary" data-size="sm">
        <MenuElipsisHorizontalIcon aria-hidden fontSize="1.25rem" />
        {plan.moreTools}
      </Button>
      <Dropdown {...menu} className={styles.menu} onClick={close} data-size="sm">
        <Dropdown.List>
          {children}
          <MenuLink>
            <Link to="/schools/$schoolId/history" params={{ schoolId: school.id }}>
              {history.title}
            </Link>
          </MenuLink>
        </Dropdown.List>
        <PlanFiles schoolName={school.name} onFailed={setHasFailed} />
      </Dropdown>
      {hasFailed && <ValidationMessage role="alert">{plan.fileFailed}</ValidationMessage>}
    </>
  )
}
