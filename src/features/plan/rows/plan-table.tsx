import { useRef } from 'react'
import type { LongTermNode } from '../../../shared/plan/plan-tree.ts'
import { lazyPart } from '../../../shared/ui/lazy-part.tsx'
import { usePointerOpening } from '../opening/use-pointer-opening.ts'
import { ColumnHeads } from './column-heads.tsx'
import { LongTermSection } from './goal-sections.tsx'
import styles from './plan-table.module.css'
import { useStillFocus } from './use-still-focus.ts'

/** On paper in its place. */
const PlanOnPaper = lazyPart(async () => (await import('../files/plan-on-paper.tsx')).PlanOnPaper)

/** The form itself: its four columns, and the rows in them. */
export function PlanTable({ tree }: { tree: LongTermNode[] }) {
  const table = useRef<HTMLDivElement>(null)
  usePointerOpening(table)
  useStillFocus(table)
  return (
    <>
      <div className={styles.table} ref={table}>
        <ColumnHeads />
        <ol className={styles.list}>
          {tree.map((node) => (
            <LongTermSection key={node.goal.id} node={node} tree={tree} />
          ))}
        </ol>
      </div>
      <PlanOnPaper />
    </>
  )
}
