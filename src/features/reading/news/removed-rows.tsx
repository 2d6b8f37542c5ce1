import { Section } from '../../../shared/ui/layout/page.tsx'
import { Stack } from '../../../shared/ui/layout/stack.tsx'
import { Subtle } from '../../../shared/ui/layout/subtle.tsx'
import { MarkedText } from '../../../shared/ui/marked-text.tsx'
import styles from '../page/reading.module.css'
import { useReadingMessages } from '../texts/reading-messages.ts'
import type { RemovedTree } from './removed-places.ts'

/** What the reader has read and no longer finds, where it stood, with what stood under it. */
export function RemovedHere({ rows }: { rows: readonly RemovedTree[] | undefined }) {
  if (!rows) return null
  return (
    <Stack as="ul" gap={2} className={styles.removedRows}>
      {rows.map((row) => (
        <RemovedItem key={row.id} row={row} />
      ))}
    </Stack>
  )
}

function RemovedItem({ row: { table, texts, children } }: { row: RemovedTree }) {
  const { news } = useReadingMessages()
  return (
    <li>
      <Stack gap={1} className={styles.removedRow} data-news tabIndex={-1}>
        <Subtle>{news.removedRow(news.kinds[table])}</Subtle>
        {texts.length > 0 ? (
          <MarkedText before={texts.join('\n')} after="" />
        ) : (
          <Subtle>{news.withoutText}</Subtle>
        )}
      </Stack>
      {children.length > 0 && <RemovedHere rows={children} />}
    </li>
  )
}

/** What stood beside nothing that is still in the plan. */
export function RemovedRows({ rows }: { rows: readonly RemovedTree[] }) {
  const { news } = useReadingMessages()
  if (rows.length === 0) return null
  return (
    <Section title={news.removed}>
      <RemovedHere rows={rows} />
    </Section>
  )
}
