import { Button } from '@digdir/designsystemet-react'
import { ArrowDownIcon, ArrowUpIcon } from '@navikt/aksel-icons'

interface OrderToolsProps {
  index: number
  count: number
  up: string
  down: string
  isBusy: boolean
  /** -1: before the one above; 1: after the one below. */
  onMove: (by: -1 | 1) => void
}

export function OrderTools({ index, count, up, down, isBusy, onMove }: OrderToolsProps) {
  const moves = [
    { by: -1, name: up, Icon: ArrowUpIcon, isLast: index === 0 },
    { by: 1, name: down, Icon: ArrowDownIcon, isLast: index === count - 1 },
  ] as const
  return moves.map(({ by, name, Icon, isLast }) => (
    <Button
      key={by}
      icon
      variant="tertiary"
      data-size="sm"
      aria-label={name}
      title={name}
      // Stays reachable at the end of the list: whoever moves something there would lose focus.
      aria-disabled={isLast || isBusy}
      onClick={() => !isLast && !isBusy && onMove(by)}
    >
      <Icon aria-hidden />
    </Button>
  ))
}

/** The rows with one of them moved. */
export const movedBy = <T,>(rows: readonly T[], index: number, by: -1 | 1): T[] => {
  const moved = rows.toSpliced(index, 1)
  return moved.toSpliced(index + by, 0, ...rows.slice(index, index + 1))
}
