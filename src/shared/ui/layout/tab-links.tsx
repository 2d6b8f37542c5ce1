import { Children, type ReactNode } from 'react'
import styles from './layout.module.css'
import { Row } from './stack.tsx'

/** Links to the views of one thing; the one that is open has `aria-current="page"`. */
export function TabLinks({ label, children }: { label: string; children: ReactNode }) {
  return (
    <nav aria-label={label} className={styles.tabs}>
      <Row as="ul" gap={2}>
        {Children.map(children, (link) => link && <li>{link}</li>)}
      </Row>
    </nav>
  )
}
