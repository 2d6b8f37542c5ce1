import { PersonGroupIcon } from '@navikt/aksel-icons'
import { useMessages } from '../../shared/i18n/messages-context.tsx'
import styles from './plan-page.module.css'
import { usePeople } from './use-company.ts'

/** Who else has the plan open. Read out when it changes, which is seldom. */
export function PlanCompanyLine() {
  const { company } = useMessages()
  const names = usePeople().map(({ name }) => name || company.someone)
  return (
    <p role="status" className={styles.company}>
      {names.length > 0 && (
        <>
          <PersonGroupIcon aria-hidden fontSize="1.25rem" />
          {company.alsoHere(names)}
        </>
      )}
    </p>
  )
}
