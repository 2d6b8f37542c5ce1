import { Tag } from '@digdir/designsystemet-react'
import type { ReactNode } from 'react'
import { useLanguage, useMessages } from '../../../shared/i18n/messages-context.tsx'
import { fieldsOf, isTextField, type PlanField, type PlanTable } from '../../../shared/plan/plan-fields.ts'
import { fieldText, findRow, type PlanRows } from '../../../shared/plan/plan-rows.ts'
import { inWords } from '../../../shared/plan/plan-words.ts'
import { Subtle } from '../../../shared/ui/layout/subtle.tsx'
import { MarkedText } from '../../../shared/ui/marked-text.tsx'
import styles from '../page/reading.module.css'
import { useReadingMessages } from '../texts/reading-messages.ts'
import { fieldKey, type News } from './news.ts'
import type { RemovedPlaces } from './removed-places.ts'
import { RemovedHere } from './removed-rows.tsx'

interface Place {
  table: PlanTable
  rowId: string
}

/** What is shown inside the plan's table; fits its slots, which this feature does not know. */
export interface ReadingSlots {
  text: (place: Place & { field: string }, text: string) => ReactNode | undefined
  head: (place: Place) => ReactNode
  row: (place: Place) => ReactNode
}

/** What is new, where it stands: texts with their words marked, rows that are new or moved, and where rows stood. */
export function newsSlots(rows: PlanRows, news: News, removed: RemovedPlaces): ReadingSlots {
  return {
    text: ({ rowId, field }, text) => {
      const before = news.before.get(fieldKey(rowId, field))
      return before === undefined ? undefined : (
        <Mark>
          <MarkedText before={before} after={text} />
        </Mark>
      )
    },
    head: (place) => (
      <>
        <RemovedHere rows={removed.before.get(place.rowId)} />
        <RowNews {...place} rows={rows} news={news} />
      </>
    ),
    row: ({ rowId }) => <RemovedHere rows={removed.after.get(rowId)} />,
  }
}

/** A place that «next change» goes to. */
const Mark = ({ children }: { children: ReactNode }) => (
  <div className={styles.mark} data-news tabIndex={-1}>
    {children}
  </div>
)

function RowNews({ table, rowId, rows, news }: Place & { rows: PlanRows; news: News }) {
  const { news: texts } = useReadingMessages()
  const { plan } = useMessages()
  const { language } = useLanguage()
  const row = findRow(rows, table, rowId)
  const words = (field: PlanField, value: string) => inWords(field, value, plan, language)
  const changed = fieldsOf(table)
    .filter((field) => !isTextField(table, field))
    .flatMap((field) => {
      const before = news.before.get(fieldKey(rowId, field))
      return before === undefined || !row ? [] : [{ field, before, after: fieldText(row, field) }]
    })
  return (
    <>
      {(news.added.has(rowId) || news.moved.has(rowId)) && (
        <Mark>
          <Tag data-size="sm" data-color={news.added.has(rowId) ? 'success' : 'info'}>
            {news.added.has(rowId) ? texts.added : texts.moved}
          </Tag>
        </Mark>
      )}
      {changed.map(({ field, before, after }) => (
        <Mark key={field}>
          <Subtle>{plan.fields[field]}</Subtle>
          <MarkedText before={words(field, before)} after={words(field, after)} />
        </Mark>
      ))}
    </>
  )
}

/** Goes to the next place in the page where something is new; after the last to the first. */
export function focusNextNews() {
  const places = [...document.querySelectorAll<HTMLElement>('[data-news]')]
  const at = places.indexOf(document.activeElement as HTMLElement)
  const next = places[at + 1] ?? places[0]
  // A place that stands in a page of texts is not in the order of Tab, but takes focus so that one goes on from it.
  next?.focus({ preventScroll: true })
  next?.scrollIntoView({ block: 'center' })
}
