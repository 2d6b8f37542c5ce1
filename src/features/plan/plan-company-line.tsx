import { PersonGroupIcon } from '@navikt/aksel-icons'
import { useMessages } from '../../shared/i18n/messages-context.tsx'
import { peopleIn } from './plan-company.ts'
import styles from './plan-page.module.css'
import { useCompany } from './use-company.ts'

/** Who else has the plan open. Read out when it changes, which is seldom. */
export function PlanCompanyLine() {
  const { company } = useMessages()
  const names = peopleIn(useCompany()).map(({ name }) => name || company.someone)
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
