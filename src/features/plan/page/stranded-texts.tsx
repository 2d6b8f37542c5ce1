import { Alert, Button, Heading, Paragraph } from '@digdir/designsystemet-react'
import { useSyncExternalStore } from 'react'
import { useMessages } from '../../../shared/i18n/messages-context.tsx'
import { fieldLabel } from '../../../shared/plan/field-label.ts'
import type { PlanTable } from '../../../shared/plan/plan-fields.ts'
import type { StrandedText } from '../../../shared/text/types.ts'
import { useFocusAgain } from '../opening/opening-context.tsx'
import { usePlanEditing } from '../saving/plan-context.tsx'
import styles from './stranded-texts.module.css'

/** What the database says when there is no room; see private.tg_plan_rows__limit. */
const fullness: Record<string, 'planIsFull' | 'parentIsFull'> = {
  plan_is_full: 'planIsFull',
  parent_is_full: 'parentIsFull',
}

/**
 * Text whose row cannot take it any more: the row was deleted or is gone. It stays here, with what can be done, until
 * the person has decided. (A text that only is refused stands in its own field, with the reason.)
 */
export function StrandedTexts() {
  const { engine } = usePlanEditing()
  const { subscribe, getSnapshot } = engine.stranded()
  const stranded = useSyncExternalStore(subscribe, getSnapshot).filter(({ status }) => status !== 'refused')
  const operations = engine.operations()
  const { refused } = useSyncExternalStore(operations.subscribe, operations.getSnapshot)
  const { saving, plan } = useMessages()
  return (
    <div role="status" className={styles.region}>
      {stranded.map((text) => (
        <StrandedAlert key={`${text.key.table}/${text.key.id}`} stranded={text} />
      ))}
      {refused.map(({ operation, reason }) => (
        <Alert key={operation.id} data-color="warning" data-size="sm">
          <Paragraph>{saving[fullness[reason.message] ?? 'operationRefused']}</Paragraph>
          <Button variant="secondary" data-size="sm" onClick={() => engine.dismissRefused(operation.id)}>
            {plan.dismiss}
          </Button>
        </Alert>
      ))}
    </div>
  )
}

function StrandedAlert({ stranded: { key, status, texts } }: { stranded: StrandedText }) {
  const { saving, plan } = useMessages()
  const { engine, changes } = usePlanEditing()
  const focusAgain = useFocusAgain()
  const table = key.table as PlanTable

  function restore() {
    changes.restore(table, key.id)
    focusAgain(table, key.id)
  }

  return (
    <Alert data-color="warning" data-size="sm">
      <Heading level={2} data-size="2xs">
        {status === 'deleted' ? saving.rowDeleted : saving.rowGone}
      </Heading>
      {Object.entries(texts).map(([field, text]) => (
        <div key={field}>
          <strong>{fieldLabel(table, field, plan)}</strong>
          <p className={styles.text}>{text}</p>
        </div>
      ))}
      <div className={styles.choices}>
        {status === 'deleted' && (
          <Button data-size="sm" onClick={restore}>
            {saving.restoreRow}
          </Button>
        )}
        <Button variant="tertiary" data-size="sm" data-color="danger" onClick={() => engine.discard(key)}>
          {saving.discard}
        </Button>
      </div>
    </Alert>
  )
}
