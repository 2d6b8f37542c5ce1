import { Card, Paragraph } from '@digdir/designsystemet-react'
import type { ReactNode } from 'react'
import styles from './message-page.module.css'
import { PageHeading } from './page-heading.tsx'

interface MessagePageProps {
  title: string
  body: string
  /** What the person can do next. */
  children: ReactNode
}

/** A page with only a message and a way on: not found, offline, failed. */
export function MessagePage({ title, body, children }: MessagePageProps) {
  return (
    <Card className={styles.card}>
      <PageHeading title={title} />
      <Paragraph>{body}</Paragraph>
      {children}
    </Card>
  )
}
