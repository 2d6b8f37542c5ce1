import { Checkbox, Heading, Paragraph, Tag } from '@digdir/designsystemet-react'
import { type CSSProperties, useMemo } from 'react'
import { useLanguage, useMessages } from '../../../shared/i18n/messages-context.tsx'
import { rowTitle, shownFields } from '../../../shared/plan/comparison/compared-words.ts'
import {
  type ComparedRow,
  comparePlans,
  countChanges,
  onlyChanged,
} from '../../../shared/plan/comparison/plan-comparison.ts'
import { planCounts } from '../../../shared/plan/comparison/plan-counts.ts'
import type { PlanRows } from '../../../shared/plan/plan-rows.ts'
import { MarkedText } from '../../../shared/ui/marked-text.tsx'
import { useReadingMessages } from '../texts/reading-messages.ts'
import styles from './compare.module.css'

const sides = ['before', 'after'] as const
type Side = (typeof sides)[number]

interface ComparedPlansProps {
  before: PlanRows
  after: PlanRows
  /** Of the two sides. */
  names: Record<Side, string>
  isOnlyChanged: boolean
  onOnlyChanged: (isOnly: boolean) => void
}

/** The rows of both, each beside itself, with what differs marked on its own side. */
export function ComparedPlans({ before, after, names, isOnlyChanged, onOnlyChanged }: ComparedPlansProps) {
  const { comparing, news } = useReadingMessages()
  const all = useMemo(() => comparePlans(before, after), [before, after])
  const count = countChanges(all)
  const rows = isOnlyChanged ? onlyChanged(all) : all
  return (
    <>
      <Development before={before} after={after} />
      <Paragraph>{count === 0 ? comparing.same : `${comparing.changes(count)} ${news.help}`}</Paragraph>
      <Checkbox
        data-size="sm"
        label={comparing.onlyChanged}
        checked={isOnlyChanged}
        onChange={({ target }) => onOnlyChanged(target.checked)}
      />
      <div className={styles.heads} aria-hidden>
        {sides.map((side) => (
          <span key={side}>{names[side]}</span>
        ))}
      </div>
      <div className={styles.rows}>
        {rows.map((row) => (
          <Row key={row.id} row={row} level={2} names={names} />
        ))}
      </div>
    </>
  )
}

/** How the plan has come on, in a sentence. */
function Development({ before, after }: Pick<ComparedPlansProps, 'before' | 'after'>) {
  const { comparing } = useReadingMessages()
  const [was, is] = [planCounts(before), planCounts(after)]
  return (
    <Paragraph data-size="lg">
      {comparing.development(
        comparing.actions(was.actions, is.actions),
        comparing.assumptions(was.withAssumption, is.withAssumption),
        comparing.reflections(was.withReflection, is.withReflection),
      )}
    </Paragraph>
  )
}

type Level = 2 | 3 | 4 | 5
const colors = { added: 'success', removed: 'danger', changed: 'info' } as const

function Row({ row, level, names }: { row: ComparedRow; level: Level; names: Record<Side, string> }) {
  const { plan } = useMessages()
  const { comparing } = useReadingMessages()
  const { language } = useLanguage()
  const { change, isMoved, children } = row
  const fields = shownFields(row, plan, language)
  const hasOtherTexts = fields.some(({ before, after }) => before !== after)
  return (
    <section className={styles.row} data-kind={row.kind}>
      <div className={styles.rowHead}>
        <Heading level={level} data-size="2xs">
          {rowTitle(row, plan)}
        </Heading>
        {isMoved && (
          <Tag data-size="sm" data-color="info">
            {comparing.change.moved}
          </Tag>
        )}
        {change !== 'none' && (!isMoved || hasOtherTexts) && (
          <Tag data-size="sm" data-color={colors[change]}>
            {comparing.change[change]}
          </Tag>
        )}
      </div>
      <div className={styles.cells} style={{ '--fields': Math.max(fields.length, 1) } as CSSProperties}>
        {sides.map((side) => (
          <div key={side} className={styles.cell}>
            <span className={styles.side}>{names[side]}</span>
            {change === (side === 'before' ? 'added' : 'removed') ? (
              <p className={styles.label}>{side === 'before' ? comparing.notThere : comparing.gone}</p>
            ) : (
              fields.map(({ field, label, before, after }) => (
                <div key={field}>
                  {label && <p className={styles.label}>{label}</p>}
                  <MarkedText before={before} after={after} side={side} />
                </div>
              ))
            )}
          </div>
        ))}
      </div>
      {children.map((child) => (
        <Row key={child.id} row={child} level={(level + 1) as Level} names={names} />
      ))}
    </section>
  )
}
