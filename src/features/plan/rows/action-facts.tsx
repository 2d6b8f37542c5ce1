import { Tag } from '@digdir/designsystemet-react'
import { useMessages } from '../../../shared/i18n/messages-context.tsx'
import type { ActionNode } from '../../../shared/plan/plan-tree.ts'
import { usePeopleInRow } from '../../../shared/presence/use-presence.ts'
import styles from './action-facts.module.css'
import type { RowTexts } from './use-row-texts.ts'

interface ActionFactsProps {
  node: ActionNode
  texts: RowTexts
}

/** What a closed action says in one line: who, when, how far, what there is, and what the programme asks for in vain. */
export function ActionFacts({
  node: { action, reflections },
  texts: { texts, isProblem },
}: ActionFactsProps) {
  const { plan, saving } = useMessages()
  return (
    <p className={styles.facts}>
      {(['responsible', 'timeframe'] as const).map(
        (field) =>
          texts[field] && (
            <span key={field} className={styles.text} data-field={field}>
              <span data-start={0}>{texts[field]}</span>
            </span>
          ),
      )}
      <span className={styles.status} data-status={action.status}>
        {plan.status[action.status]}
      </span>
      {reflections.length > 1 && <span>{plan.reflections(reflections.length)}</span>}
      {!texts.assumption?.trim() && (
        <span className={styles.missing} data-field="assumption">
          {plan.withoutAssumption}
        </span>
      )}
      {isProblem && (
        <Tag data-size="sm" data-color="danger">
          {saving.lookHere}
        </Tag>
      )}
      <Others rowIds={[action.id, ...reflections.map(({ id }) => id)]} texts={texts} />
    </p>
  )
}

/** The other leader is in the row: who it is, and the last words of what they write where it does not show. */
function Others({ rowIds, texts }: { rowIds: readonly string[]; texts: RowTexts['texts'] }) {
  const { presence } = useMessages()
  return usePeopleInRow(rowIds).map(({ userId, name, field }) => (
    <span key={userId} className={styles.other}>
      <Tag data-size="sm" data-color="warning">
        {presence.writesHere(name || presence.someone)}
      </Tag>
      {isFolded(field) && <span className={styles.words}>{texts[field]?.slice(-60)}</span>}
    </span>
  ))
}

const isFolded = (field: string) => field === 'assumption' || field === 'teacher_support'
