import { Heading } from '@digdir/designsystemet-react'
import { MarkedText } from '../../../shared/ui/marked-text.tsx'
import styles from '../page/reading.module.css'
import { useReadingMessages } from '../texts/reading-messages.ts'
import type { RemovedTree } from './removed-places.ts'

/** What the reader has read and no longer finds, where it stood, with what stood under it. */
export function RemovedHere({ rows }: { rows: readonly RemovedTree[] | undefined }) {
  if (!rows) return null
  return (
    <ul className={styles.removedRows}>
      {rows.map((row) => (
        <RemovedItem key={row.id} row={row} />
      ))}
    </ul>
  )
}

function RemovedItem({ row: { table, texts, children } }: { row: RemovedTree }) {
  const { news } = useReadingMessages()
  return (
    <li>
      <div className={styles.removedRow} data-news tabIndex={-1}>
        <span className={styles.label}>{news.removedRow(news.kinds[table])}</span>
        {texts.length > 0 ? (
          <MarkedText before={texts.join('\n')} after="" />
        ) : (
          <p className={styles.label}>{news.withoutText}</p>
        )}
      </div>
      {children.length > 0 && <RemovedHere rows={children} />}
    </li>
  )
}

/** What stood beside nothing that is still in the plan. */
export function RemovedRows({ rows }: { rows: readonly RemovedTree[] }) {
  const { news } = useReadingMessages()
  if (rows.length === 0) return null
  return (
    <section className={styles.removed} aria-labelledby="removed-rows">
      <Heading level={2} data-size="xs" id="removed-rows">
        {news.removed}
      </Heading>
      <RemovedHere rows={rows} />
    </section>
  )
}
