import { useMessages } from '../../../shared/i18n/messages-context.tsx'
import { changeEvent } from '../../../shared/plan/comparison/change-event.ts'
import { MarkedText } from '../../../shared/ui/marked-text.tsx'
import type { Change } from '../comments-queries.ts'

const events = new Set([
  'deleted_at',
  'goal_id',
  'parent_id',
  'status',
  'verdict',
  'decision',
  'reflected_on',
  'check_on',
])

/** A change of the plan: its words, with what came and what went marked, or what happened. */
export function ChangeWords({ change }: { change: Change }) {
  const messages = useMessages()
  return events.has(change.field) ? (
    <p>{changeEvent(change, messages)}</p>
  ) : (
    <MarkedText before={change.before ?? ''} after={change.after ?? ''} />
  )
}
