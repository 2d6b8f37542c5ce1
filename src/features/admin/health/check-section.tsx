import { Alert, Paragraph, Tag } from '@digdir/designsystemet-react'
import type { ReactNode } from 'react'
import { Section } from '../../../shared/ui/layout/page.tsx'
import { useAdminMessages } from '../texts/admin-messages.ts'
import { type Check, isToLookAt, type Standing } from './health-checks.ts'

const colors = { good: 'success', unknown: 'neutral', attention: 'warning', bad: 'danger' } as const

export function StandingTag({ standing }: { standing: Standing }) {
  const { health: text } = useAdminMessages()
  return (
    <Tag data-size="sm" data-color={colors[standing]}>
      {text.standings[standing]}
    </Tag>
  )
}

/** One thing that was looked at: how it stands, what is so, and what to do about it. */
export function CheckSection({ check, children }: { check: Check; children: ReactNode }) {
  const { health: text } = useAdminMessages()
  return (
    <Section title={text[check.id].title} tools={<StandingTag standing={check.standing} />}>
      {check.says.map((sentence) => (
        <Paragraph key={sentence}>{sentence}</Paragraph>
      ))}
      {isToLookAt(check) && (
        <Alert data-color={check.standing === 'bad' ? 'danger' : 'warning'} data-size="sm">
          {check.advice}
        </Alert>
      )}
      {children}
    </Section>
  )
}
