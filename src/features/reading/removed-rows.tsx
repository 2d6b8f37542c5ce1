import { Heading } from '@digdir/designsystemet-react'
import { MarkedText } from '../../shared/ui/marked-text.tsx'
import type { RemovedRow } from './news.ts'
import styles from './reading.module.css'
import { useReadingMessages } from './texts/reading-messages.ts'

/** What the reader has read and cannot find in the plan any more. */
export function RemovedRows({ rows }: { rows: readonly RemovedRow[] }) {
  const { news } = useReadingMessages()
  if (rows.length === 0) return null
  return (
    <section className={styles.removed} aria-labelledby="removed-rows">
      <Heading level={2} data-size="xs" id="removed-rows">
        {news.removed(rows.length)}
      </Heading>
      <ul className={styles.removedRows}>
        {rows.map(({ table, id, texts }) => (
          <li key={id} data-news tabIndex={-1}>
            <span className={styles.label}>{news.kinds[table]}</span>
            {texts.length > 0 ? (
              <MarkedText before={texts.join('\n')} after="" />
            ) : (
              <p className={styles.label}>{news.withoutText}</p>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
