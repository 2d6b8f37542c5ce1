import { PersonGroupIcon } from '@navikt/aksel-icons'
import { useMessages } from '../../../shared/i18n/messages-context.tsx'
import { usePeople } from '../../../shared/presence/use-presence.ts'
import styles from '../page/plan-page.module.css'

/** Who else has the plan open. Read out when it changes, which is seldom. */
export function PresenceLine() {
  const { presence } = useMessages()
  const names = usePeople().map(({ name }) => name || presence.someone)
  return (
    <p role="status" className={styles.presence}>
      {names.length > 0 && (
        <>
          <PersonGroupIcon aria-hidden fontSize="1.25rem" />
          {presence.alsoHere(names)}
        </>
      )}
    </p>
  )
}
