import { Button, Dialog, Heading, Paragraph } from '@digdir/designsystemet-react'
import { useBlocker } from '@tanstack/react-router'
import { useWordImportMessages } from './texts/word-import-messages.ts'
import styles from './word-import.module.css'

/** Warns whoever is about to leave with corrections that would have to be made again. */
export function LeaveGuard({ isCorrected }: { isCorrected: boolean }) {
  const { leave: text } = useWordImportMessages()
  const blocker = useBlocker({
    shouldBlockFn: () => isCorrected,
    enableBeforeUnload: () => isCorrected,
    withResolver: true,
  })
  if (blocker.status !== 'blocked') return null
  return (
    <Dialog open onClose={() => blocker.reset()} closeButton={text.stay} aria-labelledby="leave-import">
      <div className={styles.dialog}>
        <Heading id="leave-import" level={2} data-size="sm">
          {text.title}
        </Heading>
        <Paragraph>{text.body}</Paragraph>
        <div className={styles.buttons}>
          <Button data-color="danger" onClick={() => blocker.proceed()}>
            {text.leave}
          </Button>
          <Button variant="secondary" onClick={() => blocker.reset()}>
            {text.stay}
          </Button>
        </div>
      </div>
    </Dialog>
  )
}
