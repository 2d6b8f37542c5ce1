import { Heading, Tag } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import type { Tables } from '../../../database.types.ts'
import { formatDateOr } from '../../../shared/i18n/format.ts'
import { useLanguage, useMessages } from '../../../shared/i18n/messages-context.tsx'
import type { PlacedAction } from '../../../shared/plan/plan-walk.ts'
import { focusWhenThere } from '../../../shared/ui/focus-when-there.ts'
import { Row, Stack } from '../../../shared/ui/layout/stack.tsx'
import { Subtle } from '../../../shared/ui/layout/subtle.tsx'
import { useWritingMessages } from '../texts/writing-messages.ts'
import styles from './teacher-support.module.css'

interface SupportItemProps {
  schoolId: string
  placed: PlacedAction
  isLeader: boolean
}

/** One action: what was offered, and what came of it. */
export function SupportItem({ schoolId, placed, isLeader }: SupportItemProps) {
  const { support, tenMinutes } = useWritingMessages()
  const { plan } = useMessages()
  const { action, reflections } = placed
  const fieldId = `actions-${action.id}-teacher_support`
  const name = action.body || tenMinutes.noText
  return (
    <Stack as="li" gap={3}>
      <Heading level={3} data-size="2xs" className={styles.text}>
        {name}
      </Heading>
      <Row gap={2} className={styles.meta}>
        <Tag data-size="sm" data-color="neutral">
          {plan.status[action.status]}
        </Tag>
        {[action.responsible, action.timeframe].filter((text) => text.trim() !== '').join(' · ')}
      </Row>
      <Told label={support.offered} text={action.teacher_support} />
      <div>
        <Subtle>{support.came}</Subtle>
        {reflections.length === 0 && <p className={styles.text}>{support.notYet}</p>}
        {reflections.map((reflection) => (
          <Outcome key={reflection.id} reflection={reflection} />
        ))}
      </div>
      {isLeader && (
        <Link
          className="ds-link"
          to="/schools/$schoolId/plan"
          params={{ schoolId }}
          hash={fieldId}
          onClick={() => focusWhenThere(fieldId)}
          aria-label={support.openActionOf(name)}
        >
          {support.openAction}
        </Link>
      )}
    </Stack>
  )
}

function Outcome({ reflection }: { reflection: Tables<'reflections'> }) {
  const { support } = useWritingMessages()
  const { plan } = useMessages()
  const { language } = useLanguage()
  return (
    <Stack gap={2} className={styles.outcome}>
      <Row gap={2} className={styles.meta}>
        {formatDateOr(plan.undated, reflection.reflected_on, language)} · {plan.fields.verdict}:{' '}
        {plan.verdict[reflection.verdict].toLocaleLowerCase(language)}
      </Row>
      <p className={styles.text}>{reflection.outcome || plan.nothingWritten}</p>
      <Told label={support.know} text={reflection.evidence} />
    </Stack>
  )
}

function Told({ label, text }: { label: string; text: string }) {
  if (text.trim() === '') return null
  return (
    <div>
      <Subtle>{label}</Subtle>
      <p className={styles.text}>{text}</p>
    </div>
  )
}
