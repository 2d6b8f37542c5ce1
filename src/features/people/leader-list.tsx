import { Paragraph } from '@digdir/designsystemet-react'
import { formatDateTime } from '../../shared/i18n/format.ts'
import { useLanguage } from '../../shared/i18n/messages-context.tsx'
import { usePeopleMessages } from '../../shared/people/people-messages.ts'
import { Section } from '../../shared/ui/layout/page.tsx'
import { Row, Stack } from '../../shared/ui/layout/stack.tsx'
import { EndMembership } from './end-membership.tsx'
import styles from './people.module.css'
import type { Leader } from './people-queries.ts'

interface LeaderListProps {
  school: { id: string; name: string }
  leaders: Leader[]
  /** The reader, who leaves where others are ended. */
  userId: string
  onEnded: (leader: Leader) => unknown
}

/** The leaders of a school, how they came, and the way out for each. */
export function LeaderList({ school, leaders, userId, onEnded }: LeaderListProps) {
  const { school: texts } = usePeopleMessages()
  return (
    <Section title={texts.leaders}>
      {leaders.length === 0 ? (
        <Paragraph>{texts.noLeaders}</Paragraph>
      ) : (
        <Stack as="ul" gap={0} isLined>
          {leaders.map((leader) => (
            <LeaderItem
              key={leader.userId}
              leader={leader}
              school={school}
              isSelf={leader.userId === userId}
              onEnded={() => onEnded(leader)}
            />
          ))}
        </Stack>
      )}
    </Section>
  )
}

interface LeaderItemProps {
  leader: Leader
  school: { id: string; name: string }
  isSelf: boolean
  onEnded: () => unknown
}

function LeaderItem({ leader, school, isSelf, onEnded }: LeaderItemProps) {
  const { school: texts } = usePeopleMessages()
  const { language } = useLanguage()
  const { userId, name, since, invitation } = leader
  const shownName = name || invitation?.email || texts.noName
  return (
    <Row as="li" isSpread gap={5}>
      <div className={styles.who}>
        <strong>{isSelf ? texts.you(shownName) : shownName}</strong>
        <span>{texts.since(formatDateTime(since, language))}</span>
        {invitation && <span>{howTheyCame(invitation)}</span>}
      </div>
      <Row gap={2}>
        <EndMembership
          membership={{ role: 'leader', ...school }}
          userId={userId}
          name={isSelf ? null : shownName}
          onEnded={onEnded}
        />
      </Row>
    </Row>
  )

  function howTheyCame({ inviter, email, lastSentAt }: NonNullable<Leader['invitation']>): string {
    const sent = formatDateTime(lastSentAt, language)
    return inviter ? texts.invitedBy(inviter, email, sent) : texts.invited(email, sent)
  }
}
