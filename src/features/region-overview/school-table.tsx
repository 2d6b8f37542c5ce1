import { Table } from '@digdir/designsystemet-react'
import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { useLayoutEffect, useRef, useState } from 'react'
import type { OverviewSort, RegionFilter } from '../../shared/region-filter.ts'
import type { OverviewPart, SchoolLine } from './overview-queries.ts'
import type { Region } from './region-cards.tsx'
import { SchoolRow } from './school-row.tsx'
import styles from './school-table.module.css'
import { type Order, SortHeader } from './sort-header.tsx'
import { useOverviewMessages } from './texts/overview-messages.ts'
import { useTitle } from './titles.ts'
import { useRowKeys } from './use-row-keys.ts'
import { useWhenNear } from './use-when-near.ts'

/** Up to so many rows all are drawn, so that the browser's own search finds every one of them. */
const ALL_DRAWN = 300

interface SchoolTableProps {
  lines: SchoolLine[]
  /** How many there are in all, fetched or not; unknown with a filter before the last is fetched. */
  total: number | undefined
  regions: Region[]
  parts: OverviewPart[]
  filter: RegionFilter
  order: Order
  onSort: (sort: OverviewSort) => void
  /** Whether more can be asked for just now. */
  hasMore: boolean
  /** Asked for when the last of the rows is near. */
  onEnd: () => void
}

/** Of a long list only the rows near the screen are drawn. It is a table all the same, and says how long it is. */
export function SchoolTable(props: SchoolTableProps) {
  const { lines, total, regions, parts, filter, order, hasMore, onSort, onEnd } = props
  const { columns } = useOverviewMessages()
  const title = useTitle()
  const body = useRef<HTMLTableSectionElement>(null)
  const rows = useVirtualRows(body, lines.length)
  useRowKeys(lines, rows.scrollToIndex, onEnd)
  useWhenNear(lines.length, rows.lastIndex, hasMore, onEnd)
  const header = (sort: OverviewSort, words: string) => (
    <SortHeader sort={sort} order={order} onSort={onSort}>
      {words}
    </SortHeader>
  )
  return (
    <Table className={styles.table} aria-rowcount={total === undefined ? -1 : total + 1} hover>
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
      <tbody ref={body}>
        <Space height={rows.before} />
        {rows.items.map(({ index }) => {
          const line = lines[index]
          return (
            line && (
              <SchoolRow
                key={line.school_id}
                ref={rows.measure}
                line={line}
                index={index}
                region={regions.find(({ id }) => id === line.region_id)}
                parts={parts}
                filter={filter}
              />
            )
          )
        })}
        <Space height={rows.after} />
      </tbody>
    </Table>
  )
}

/** Where rows are that are not drawn. */
function Space({ height }: { height: number }) {
  return height > 0 ? <tr aria-hidden className={styles.space} style={{ blockSize: height }} /> : null
}

function useVirtualRows(body: { current: HTMLElement | null }, count: number) {
  const [top, setTop] = useState(0)
  // What stands above the table grows and shrinks.
  useLayoutEffect(() => {
    const measure = () => {
      if (body.current) setTop(Math.round(body.current.getBoundingClientRect().top + window.scrollY))
    }
    const observer = new ResizeObserver(measure)
    observer.observe(document.body)
    measure()
    return () => observer.disconnect()
  }, [body])
  const virtualizer = useWindowVirtualizer({
    count,
    estimateSize: () => 74,
    overscan: count <= ALL_DRAWN ? count : 20,
    scrollMargin: top,
    useFlushSync: false,
  })
  const items = virtualizer.getVirtualItems()
  const [first, last] = [items[0], items.at(-1)]
  return {
    items,
    lastIndex: virtualizer.range?.endIndex ?? 0,
    before: first ? first.start - top : 0,
    after: last ? virtualizer.getTotalSize() - (last.end - top) : 0,
    measure: virtualizer.measureElement,
    scrollToIndex: (index: number) => virtualizer.scrollToIndex(index),
  }
}
