import { Button, Heading, Paragraph, ValidationMessage } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { useMessages } from '../../shared/i18n/messages-context.tsx'
import type { Messages } from '../../shared/i18n/nb.ts'
import styles from './sign-in.module.css'
import { type SignInProblem, sendCode } from './sign-in-mutations.ts'

type Roles = Messages['signIn']['roles']

const accounts: { email: string; role: (roles: Roles) => string }[] = [
  { email: 'rektor@nordlia.example', role: (roles) => roles.leader('Nordlia') },
  { email: 'inspektor@nordlia.example', role: (roles) => roles.leader('Nordlia') },
  { email: 'rektor@sorlia.example', role: (roles) => roles.leader('Sørlia') },
  { email: 'rektor@ostlia.example', role: (roles) => roles.leader('Østlia') },
  { email: 'veileder@lillestrom.example', role: (roles) => roles.facilitator('Lillestrøm') },
  { email: 'veileder@ringsaker.example', role: (roles) => roles.facilitator('Ringsaker') },
  { email: 'veileder@begge.example', role: (roles) => roles.facilitatorBoth },
  { email: 'admin@program.example', role: (roles) => roles.admin },
  { email: 'ny@utenfor.example', role: (roles) => roles.outsider },
]

async function caughtCode(email: string): Promise<string | null> {
  const response = await fetch(`/mail/messages.json?to=${encodeURIComponent(email)}`)
  const letters = (await response.json()) as { text: string }[]
  // Letters of other kinds may have come since.
  return letters.map(({ text }) => text.match(/\b\d{8}\b/)?.[0]).find(Boolean) ?? null
}

interface DemoAccountsProps {
  onCode: (email: string, code: string) => void
}

/** Only on a local stack: the people of the seed, with the code read from the mail that the stack caught. */
export function DemoAccounts({ onCode }: DemoAccountsProps) {
  const { signIn } = useMessages()
  const [problem, setProblem] = useState<SignInProblem | null>(null)
  const [pending, setPending] = useState<string | null>(null)

  async function choose(email: string) {
    setPending(email)
    const refused = await sendCode(email)
    const code = refused ? null : await caughtCode(email).catch(() => null)
    setPending(null)
    if (code) onCode(email, code)
    else setProblem(refused ?? 'unknown')
  }

  return (
    <section className={styles.demo} aria-labelledby="demo-accounts">
      <Heading level={2} data-size="xs" id="demo-accounts">
        {signIn.demoTitle}
      </Heading>
      <Paragraph data-size="sm">{signIn.demoIntro}</Paragraph>
      <ul className={styles.accounts}>
        {accounts.map(({ email, role }) => (
          <li key={email}>
            <Button
              variant="secondary"
              data-size="sm"
              className={styles.account}
              loading={pending === email}
              onClick={() => void choose(email)}
            >
              <span>{email}</span>
              <span className={styles.role}>{role(signIn.roles)}</span>
            </Button>
          </li>
        ))}
      </ul>
      {problem && <ValidationMessage role="alert">{signIn[problem]}</ValidationMessage>}
    </section>
  )
}
