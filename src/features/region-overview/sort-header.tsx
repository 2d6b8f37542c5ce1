import { Table } from '@digdir/designsystemet-react'
import type { ReactNode } from 'react'
import type { OverviewSort } from '../../shared/region-filter.ts'

export interface Order {
  sort: OverviewSort
  isDescending: boolean
}

interface SortHeaderProps {
  sort: OverviewSort
  order: Order
  onSort: (sort: OverviewSort) => void
  children: ReactNode
}

/** A column's heading that sorts by it; once more turns the order round. */
export function SortHeader({ sort, order, onSort, children }: SortHeaderProps) {
  const direction = order.isDescending ? 'descending' : 'ascending'
  return (
    <Table.HeaderCell
      scope="col"
      sort={order.sort === sort ? direction : 'none'}
      // The button in it is the design system's own.
      onClick={() => onSort(sort)}
    >
      {children}
    </Table.HeaderCell>
  )
}
