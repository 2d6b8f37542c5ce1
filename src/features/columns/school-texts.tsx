import { Link } from '@tanstack/react-router'
import { useColumnsMessages } from '../../shared/columns/texts/columns-messages.ts'
import { Stack } from '../../shared/ui/layout/stack.tsx'
import { ColumnEntry, type MarkedEntry } from './column-entry.tsx'
import styles from './columns.module.css'
import type { ColumnText } from './columns-queries.ts'

interface SchoolTextsProps {
  school: { school_id: string; name: string; texts: ColumnText[] }
  regionName: string | undefined
  /** Where texts of several columns stand together. */
  isKindShown: boolean
  onExample: (entry: MarkedEntry) => void
}

/** What one school has written. */
export function SchoolTexts({ school, regionName, isKindShown, onExample }: SchoolTextsProps) {
  const text = useColumnsMessages()
  const headingId = `school-${school.school_id}`
  return (
    <section className={styles.school} aria-labelledby={headingId}>
      <h2 id={headingId}>
        <Link
          to="/read/$schoolId"
          params={{ schoolId: school.school_id }}
          search={{ view: 'now' }}
          className="ds-link"
          aria-label={text.openPlan(school.name)}
        >
          {school.name}
        </Link>
        {regionName && <span className={styles.region}>{regionName}</span>}
      </h2>
      <Stack as="ul" gap={0}>
        {school.texts.map((entry, index) => (
          <ColumnEntry
            key={`${entry.rowId} ${entry.field}`}
            entry={entry}
            before={school.texts[index - 1]}
            schoolName={school.name}
            isKindShown={isKindShown}
            onExample={onExample}
          />
        ))}
      </Stack>
    </section>
  )
}
