import { Tag } from '@digdir/designsystemet-react'
import { useMessages } from '../i18n/messages-context.tsx'

/** Beside what was made up to be tried out. */
export function DemoTag({ className }: { className?: string | undefined }) {
  const { app } = useMessages()
  return (
    <Tag data-size="sm" data-color="info" className={className} title={app.demoExplained}>
      {app.demo}
    </Tag>
  )
}
