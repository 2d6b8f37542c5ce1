import { Button, Heading } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import { useSyncExternalStore } from 'react'
import { useMessages } from '../../../shared/i18n/messages-context.tsx'
import { MessagePage } from '../../../shared/ui/message-page.tsx'
import { usePlan } from '../saving/plan-context.tsx'
import styles from './access-lost.module.css'

const nothing = { subscribe: () => () => {}, getSnapshot: () => noTexts }
const noTexts: never[] = []

/** For a leader whose access ended while the plan was open: says so, and hands over what could not be saved. */
export function AccessLost({ schoolName }: { schoolName: string }) {
  const { plan, errors } = useMessages()
  const { editing } = usePlan()
  const { subscribe, getSnapshot } = editing?.engine.stranded() ?? nothing
  const stranded = useSyncExternalStore(subscribe, getSnapshot)
  const texts = stranded.flatMap(({ key, texts }) =>
    Object.entries(texts).map(([field, text]) => ({ id: `${key.id} ${field}`, text })),
  )
  return (
    <MessagePage title={plan.accessLost.title} body={plan.accessLost.body(schoolName)}>
      {texts.length > 0 && (
        <>
          <Heading level={2} data-size="xs">
            {plan.accessLost.unsaved}
          </Heading>
          {texts.map(({ id, text }) => (
            <pre key={id} className={styles.text}>
              {text}
            </pre>
          ))}
        </>
      )}
      <Button asChild>
        <Link to="/">{errors.toStart}</Link>
      </Button>
    </MessagePage>
  )
}
