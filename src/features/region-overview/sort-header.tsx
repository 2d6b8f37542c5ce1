import { ArrowDownIcon, ArrowUpIcon } from '@navikt/aksel-icons'
import type { OverviewSort } from '../../shared/region-filter.ts'
import styles from './school-table.module.css'

export interface Order {
  sort: OverviewSort
  isDescending: boolean
}

interface SortHeaderProps {
  sort: OverviewSort
  order: Order
  onSort: (sort: OverviewSort) => void
  children: string
}

/** A column's heading that sorts by it; once more turns the order round. */
export function SortHeader({ sort, order, onSort, children }: SortHeaderProps) {
  const direction = order.sort !== sort ? 'none' : order.isDescending ? 'descending' : 'ascending'
  const Icon = order.isDescending ? ArrowDownIcon : ArrowUpIcon
  return (
    <th scope="col" aria-sort={direction}>
      <button type="button" className={styles.sort} onClick={() => onSort(sort)}>
        {children}
        {direction !== 'none' && <Icon aria-hidden fontSize="1.25rem" />}
      </button>
    </th>
  )
}
