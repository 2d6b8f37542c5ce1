import type { CSSProperties } from 'react'
import type { OverviewSort } from '../../shared/region-filter.ts'
import type { SchoolRowsProps } from './row-block.tsx'
import { SchoolRows } from './school-rows.tsx'
import styles from './school-table.module.css'
import { type Order, SortHeader } from './sort-header.tsx'
import { useOverviewMessages } from './texts/overview-messages.ts'
import { useTitle } from './titles.ts'

interface SchoolTableProps extends SchoolRowsProps {
  /** How many there are in all, fetched or not; unknown with a filter before the last is fetched. */
  total: number | undefined
  order: Order
  onSort: (sort: OverviewSort) => void
}

/** Of a long list only the rows near the screen are drawn. It is a table all the same, and says how long it is. */
export function SchoolTable({ total, order, onSort, ...rows }: SchoolTableProps) {
  const { parts } = rows
  const { columns } = useOverviewMessages()
  const title = useTitle()
  const header = (sort: OverviewSort, words: string) => (
    <SortHeader sort={sort} order={order} onSort={onSort}>
      {words}
    </SortHeader>
  )
  return (
    <table
      className={styles.table}
      aria-rowcount={total === undefined ? -1 : total + 1}
      style={{ '--parts': parts.length } as CSSProperties}
    >
      <caption className="ds-sr-only">{columns.caption}</caption>
      <thead>
        <tr aria-rowindex={1}>
          {header('name', columns.school)}
          {parts.map((part) => (
            <th key={part.id} scope="col">
              {title(part)}
            </th>
          ))}
          {header('changed', columns.changed)}
          {header('handed_in', columns.handedIn)}
          {header('actions', columns.actions)}
          {header('assumptions', columns.assumptions)}
          {header('reflections', columns.reflections)}
        </tr>
      </thead>
      <SchoolRows {...rows} />
    </table>
  )
}
