import { Heading } from '@digdir/designsystemet-react'
import { type ReactNode, useId } from 'react'
import styles from './assignment-editing.module.css'

/** A part of the page with a heading of its own. */
export function Section({ title, children }: { title: string; children: ReactNode }) {
  const id = useId()
  return (
    <section aria-labelledby={id} className={styles.section}>
      <Heading id={id} level={2} data-size="sm">
        {title}
      </Heading>
      {children}
    </section>
  )
}
