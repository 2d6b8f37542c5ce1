import { Button, Heading, Paragraph, ValidationMessage } from '@digdir/designsystemet-react'
import { useEffect, useState } from 'react'
import { useMessages } from '../../shared/i18n/messages-context.tsx'
import { comeBackFromFeide, goToFeide, takeNext } from './feide.ts'
import styles from './sign-in.module.css'

interface FeideSignInProps {
  next: string | undefined
  /** What Feide sent the person back with: a code, or that it did not come to anything. */
  returned: { code?: string | undefined; error?: string | undefined }
  /** The code is being traded: it must not stay in the address. */
  onReturn: (next: string) => void
}

/** In builds with VITE_FEIDE only; see docs/feide.md. */
export function FeideSignIn({ next, returned, onReturn }: FeideSignInProps) {
  const { signIn } = useMessages()
  const { state, leave } = useFeide({ next, returned, onReturn })
  return (
    <section className={styles.feide} aria-labelledby="feide-title">
      <Heading level={2} data-size="xs" id="feide-title">
        Feide
      </Heading>
      <Paragraph data-size="sm">{signIn.feideIntro}</Paragraph>
      <Button variant="secondary" loading={state === 'working'} onClick={leave}>
        {state === 'working' ? signIn.feideWorking : signIn.feide}
      </Button>
      {state === 'failed' && <ValidationMessage role="alert">{signIn.feideFailed}</ValidationMessage>}
    </section>
  )
}

/** Codes that have been given in: each works once, and an effect may run twice. */
const givenIn = new Set<string>()

function useFeide({ next, returned: { code, error }, onReturn }: FeideSignInProps) {
  const [state, setState] = useState<'working' | 'failed' | null>(null)

  useEffect(() => {
    if (error) setState('failed')
    if (!code || givenIn.has(code)) return
    givenIn.add(code)
    setState('working')
    onReturn(takeNext())
    void comeBackFromFeide(code)
      .catch(() => false)
      // When it worked the route notices the session and moves on.
      .then((isIn) => isIn || setState('failed'))
  }, [code, error, onReturn])

  function leave() {
    setState('working')
    goToFeide(next).catch(() => setState('failed'))
  }
  return { state, leave }
}
