import { useMemo, useState } from 'react'
import { RowBlock, type SchoolRowsProps } from './row-block.tsx'
import { useRowKeys } from './use-row-keys.ts'
import { useWhenNear } from './use-when-near.ts'

/** Up to so many rows all are drawn, so that the browser's own search finds every one of them. */
const ALL_DRAWN = 300
/** So few that drawing them fits between two frames, so many that it is not done all the time. */
const BLOCK = 10

/**
 * The schools in blocks that are always there and keep their height, and of which only those near the screen have rows.
 * So scrolling draws no more than the rows that come, and the browser lays out and styles none of the others anew.
 */
export function SchoolRows({ lines, hasMore, onEnd, ...shared }: SchoolRowsProps) {
  const [last, setLast] = useState(0)
  const blocks = useMemo(
    () =>
      Array.from({ length: Math.ceil(lines.length / BLOCK) }, (_, n) =>
        lines.slice(n * BLOCK, (n + 1) * BLOCK),
      ),
    [lines],
  )
  useRowKeys(lines, (index) => document.getElementById(blockId(Math.floor(index / BLOCK) * BLOCK)), onEnd)
  useWhenNear(lines.length, last, hasMore, onEnd)
  return blocks.map((block, n) => (
    <RowBlock
      key={String(n)}
      id={blockId(n * BLOCK)}
      lines={block}
      first={n * BLOCK}
      isAlwaysDrawn={lines.length <= ALL_DRAWN}
      onNear={setLast}
      {...shared}
    />
  ))
}

const blockId = (first: number) => `schools-from-${first}`
