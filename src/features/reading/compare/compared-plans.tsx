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
import { Row, Stack } from '../../../shared/ui/layout/stack.tsx'
import { Subtle } from '../../../shared/ui/layout/subtle.tsx'
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
      <Stack gap={5}>
        {rows.map((row) => (
          <PlanRow key={row.id} row={row} level={2} names={names} />
        ))}
      </Stack>
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

function PlanRow({ row, level, names }: { row: ComparedRow; level: Level; names: Record<Side, string> }) {
  const { plan } = useMessages()
  const { comparing } = useReadingMessages()
  const { language } = useLanguage()
  const { change, isMoved, children } = row
  const fields = shownFields(row, plan, language)
  const hasOtherTexts = fields.some(({ before, after }) => before !== after)
  return (
    <Stack as="section" gap={3} className={styles.row} data-kind={row.kind}>
      <Row gap={2}>
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
      </Row>
      <div className={styles.cells} style={{ '--fields': Math.max(fields.length, 1) } as CSSProperties}>
        {sides.map((side) => (
          <Stack gap={2} className={styles.cell} key={side}>
            <span className={styles.side}>{names[side]}</span>
            {change === (side === 'before' ? 'added' : 'removed') ? (
              <Subtle>{side === 'before' ? comparing.notThere : comparing.gone}</Subtle>
            ) : (
              fields.map(({ field, label, before, after }) => (
                <div key={field}>
                  {label && <Subtle>{label}</Subtle>}
                  <MarkedText before={before} after={after} side={side} />
                </div>
              ))
            )}
          </Stack>
        ))}
      </div>
      {children.map((child) => (
        <PlanRow key={child.id} row={child} level={(level + 1) as Level} names={names} />
      ))}
    </Stack>
  )
}
