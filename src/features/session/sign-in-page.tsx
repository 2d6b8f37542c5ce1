import { Card } from '@digdir/designsystemet-react'
import { lazy, Suspense, useState } from 'react'
import { useMessages } from '../../shared/i18n/messages-context.tsx'
import { PageHeading } from '../../shared/ui/page-heading.tsx'
import { CodeForm } from './code-form.tsx'
import { EmailForm } from './email-form.tsx'
import styles from './sign-in.module.css'

// The condition is written out so that a build against a hosted project leaves the demo accounts out altogether.
const DemoAccounts = import.meta.env.VITE_SUPABASE_URL
  ? null
  : lazy(async () => ({ default: (await import('./demo-accounts.tsx')).DemoAccounts }))

/** First the address, then the code that was sent to it. */
export function SignInPage() {
  const { signIn } = useMessages()
  const [sentTo, setSentTo] = useState<string | null>(null)
  const [demoCode, setDemoCode] = useState<string | null>(null)

  return (
    <div className={styles.page}>
      <Card className={styles.card}>
        {sentTo === null ? (
          <>
            <PageHeading title={signIn.title} />
            <EmailForm onSent={setSentTo} />
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
