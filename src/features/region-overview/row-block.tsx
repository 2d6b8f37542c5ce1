import { type CSSProperties, memo, startTransition, useEffect, useRef, useState } from 'react'
import type { RegionFilter } from '../../shared/region-filter.ts'
import type { OverviewPart, SchoolLine } from './overview-queries.ts'
import type { Region } from './region-cards.tsx'
import { SchoolRow } from './school-row.tsx'
import styles from './school-table.module.css'

/** How far from the screen rows are drawn, above and below. */
const MARGIN = 1_200
/** So many are drawn before the browser has said what is near. */
const AT_FIRST = 20

export interface SchoolRowsProps {
  lines: SchoolLine[]
  regions: Region[]
  parts: OverviewPart[]
  filter: RegionFilter
  /** Whether more can be asked for just now. */
  hasMore: boolean
  /** Asked for when the last of the rows is near. */
  onEnd: () => void
}

interface RowBlockProps extends Omit<SchoolRowsProps, 'hasMore' | 'onEnd'> {
  id: string
  /** Where in the list its first school stands. */
  first: number
  isAlwaysDrawn: boolean
  /** Told which school is its last when it comes near the screen. */
  onNear: (last: number) => void
}

/** Some schools that follow each other. */
export const RowBlock = memo(function RowBlock(props: RowBlockProps) {
  const { id, lines, first, regions, parts, filter, isAlwaysDrawn, onNear } = props
  const { ref, isNear, height } = useNear(first < AT_FIRST, first + lines.length - 1, onNear)
  const isDrawn = isAlwaysDrawn || isNear
  const space = { '--rows': lines.length, blockSize: height } as CSSProperties
  return (
    <tbody
      ref={ref}
      id={id}
      className={isDrawn ? undefined : styles.space}
      style={isDrawn ? undefined : space}
    >
      {isDrawn &&
        lines.map((line, index) => (
          <SchoolRow
            key={line.school_id}
            line={line}
            index={first + index}
            region={regions.find(({ id }) => id === line.region_id)}
            parts={parts}
            filter={filter}
          />
        ))}
    </tbody>
  )
})

function useNear(isNearAtFirst: boolean, last: number, onNear: (last: number) => void) {
  const ref = useRef<HTMLTableSectionElement>(null)
  const [state, setState] = useState<{ isNear: boolean; height?: number }>({ isNear: isNearAtFirst })
  useEffect(() => {
    if (!ref.current) return
    const observer = new IntersectionObserver(
      (entries) => {
        const entry = entries.at(-1)
        if (!entry) return
        const { isIntersecting, target, boundingClientRect } = entry
        // Where focus is, it stays.
        const isNear = isIntersecting || target.contains(document.activeElement)
        // The rows are made bit by bit between the frames.
        startTransition(() => {
          setState((was) => (was.isNear === isNear ? was : { isNear, height: boundingClientRect.height }))
          if (isIntersecting) onNear(last)
        })
      },
      { rootMargin: `${MARGIN}px 0px` },
    )
    observer.observe(ref.current)
    return () => observer.disconnect()
  }, [last, onNear])
  return { ref, ...state }
}
