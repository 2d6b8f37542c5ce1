import { formatDateTime } from '../../../shared/i18n/format.ts'
import { useLanguage } from '../../../shared/i18n/messages-context.tsx'
import { osloInstant } from '../../../shared/norwegian-clock.ts'
import { Row } from '../../../shared/ui/layout/stack.tsx'
import { Subtle } from '../../../shared/ui/layout/subtle.tsx'
import { countingHandIns, type Part } from '../model/assignment-model.ts'
import { countdown } from '../model/deadline.ts'
import { useAssignmentMessages } from '../texts/assignment-messages.ts'
import { DueTag } from './due-tag.tsx'

/** When a part is due; how long there is left is said for as long as it is not handed in. */
export function DueLine({ part, now }: { part: Part; now: Date }) {
  const { due } = useAssignmentMessages()
  const { language } = useLanguage()
  const isHandedIn = countingHandIns(part.handIns).length > 0
  const left = part.dueLocal === null ? null : countdown(part.dueLocal, now)
  // The tag has the date when it is over; long before, it would say the same twice.
  const isInTag = !isHandedIn && left?.kind === 'over'
  const hasTag = !isHandedIn && left?.kind !== 'later'
  return (
    <div>
      <Row>
        {hasTag && <DueTag part={part} now={now} />}
        {part.dueLocal && !isInTag && (
          <Subtle>{due.at(formatDateTime(osloInstant(part.dueLocal), language))}</Subtle>
        )}
      </Row>
      {part.isExtended && <Subtle>{due.extended}</Subtle>}
    </div>
  )
}
