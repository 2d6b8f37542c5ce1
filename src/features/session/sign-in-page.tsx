import { Alert, Card, Paragraph } from '@digdir/designsystemet-react'
import { lazy, Suspense, useEffect, useState } from 'react'
import { useMessages } from '../../shared/i18n/messages-context.tsx'
import { LanguageChoice } from '../../shared/ui/language-choice.tsx'
import { PageHeading } from '../../shared/ui/page-heading.tsx'
import { CodeForm } from './code-form.tsx'
import { EmailForm } from './email-form.tsx'
import { endedSession } from './session.ts'
import styles from './sign-in.module.css'

// The condition is written out so that a build against a hosted project leaves the demo accounts out altogether.
const DemoAccounts = import.meta.env.VITE_SUPABASE_URL
  ? null
  : lazy(async () => ({ default: (await import('./demo-accounts.tsx')).DemoAccounts }))

// Left out like the demo accounts, from a build without Feide.
const FeideSignIn = import.meta.env.VITE_FEIDE
  ? lazy(async () => ({ default: (await import('./feide-sign-in.tsx')).FeideSignIn }))
  : null

interface SignInPageProps {
  /** Where the person was going. */
  next: string | undefined
  /** The address that an invitation was sent to, when its link led here. */
  invited: string | undefined
  /** What the person should know on arrival. */
  said: 'account-deleted' | undefined
  feide: { code?: string | undefined; error?: string | undefined }
  onReturnFromFeide: (next: string) => void
}

/** First the address, then the code that was sent to it. */
export function SignInPage({ next, invited, said, feide, onReturnFromFeide }: SignInPageProps) {
  const { signIn } = useMessages()
  const ended = endedSession()
  const [sentTo, setSentTo] = useState<string | null>(null)
  const [demoCode, setDemoCode] = useState<string | null>(null)

  return (
    <div className={styles.page}>
      <LanguageChoice />
      <Card className={styles.card}>
        {sentTo === null ? (
          <>
            <PageHeading title={ended ? signIn.againTitle : signIn.title} />
            {ended && <SignInAgain userId={ended.id} />}
            {said === 'account-deleted' && (
              <Alert data-color="success" data-size="sm" role="status">
                {signIn.accountDeleted}
              </Alert>
            )}
            {next?.startsWith('/invitation') && <Paragraph>{signIn.forInvitation}</Paragraph>}
            <EmailForm invited={invited ?? ended?.email} onSent={setSentTo} />
          </>
        ) : (
          <>
            <PageHeading key="code" title={signIn.codeTitle} takeFocus={false} />
            <CodeForm
              key={`${sentTo} ${demoCode}`}
              email={sentTo}
              filledCode={demoCode}
              onBack={() => {
                setSentTo(null)
                setDemoCode(null)
              }}
            />
          </>
        )}
      </Card>
      {FeideSignIn && (
        <Suspense>
          <FeideSignIn next={next} returned={feide} onReturn={onReturnFromFeide} />
        </Suspense>
      )}
      {DemoAccounts && (
        <Suspense>
          <DemoAccounts
            onCode={(email, code) => {
              setDemoCode(code)
              setSentTo(email)
            }}
          />
        </Suspense>
      )}
    </div>
  )
}

/** Why one is here again; and that nothing is lost, where there is something to lose. */
function SignInAgain({ userId }: { userId: string }) {
  const { signIn } = useMessages()
  const [unsaved, setUnsaved] = useState(0)
  useEffect(() => {
    const counting = import('../../shared/text/device/draft-store.ts').then(({ countUnsaved }) =>
      countUnsaved(userId),
    )
    counting.then(setUnsaved, () => undefined)
  }, [userId])
  return (
    <Alert data-color="info" data-size="sm" role="status">
      {signIn.again} {unsaved > 0 && signIn.againKept(unsaved)}
    </Alert>
  )
}
