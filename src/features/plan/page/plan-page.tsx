import { Alert, Button, Paragraph } from '@digdir/designsystemet-react'
import { PlusIcon } from '@navikt/aksel-icons'
import { type ReactNode, useState } from 'react'
import { useMessages } from '../../../shared/i18n/messages-context.tsx'
import { type LongTermNode, planTree } from '../../../shared/plan/plan-tree.ts'
import { actionsInOrder } from '../../../shared/plan/plan-walk.ts'
import { Subject } from '../../../shared/text/observable.ts'
import { DemoTag } from '../../../shared/ui/demo-tag.tsx'
import { lazyPart } from '../../../shared/ui/lazy-part.tsx'
import { PageHeading } from '../../../shared/ui/page-heading.tsx'
import { SaveState } from '../../../shared/ui/save-state.tsx'
import { FindBar } from '../finding/find-bar.tsx'
import { FindingContext, type Found } from '../finding/finding-context.tsx'
import { OpeningContext, useFocusNew, useNewOpening } from '../opening/opening-context.tsx'
import { ShowAll } from '../opening/show-all.tsx'
import { useCalledField } from '../opening/use-called-field.ts'
import { PresenceLine } from '../presence/presence-line.tsx'
import { PlanTable } from '../rows/plan-table.tsx'
import { usePlan } from '../saving/plan-context.tsx'
import type { SchoolHeading } from '../saving/plan-queries.ts'
import type { GoalStripProps } from './goal-strip.tsx'
import { PlanMenu } from './plan-menu.tsx'
import { NoticeProvider } from './plan-notice.tsx'
import styles from './plan-page.module.css'
import { type PlanSlots, PlanSlotsProvider } from './plan-slots.tsx'
import { useRemoteDeletions } from './use-remote-deletions.ts'

interface PlanPageProps {
  school: SchoolHeading
  /** What is most useful to do next, beside the heading. */
  mainTool?: ReactNode
  /** What else can be done: items of the plan's menu. */
  menu?: ReactNode
  /** In the bar that stays, beside what is saved and who is here. */
  bar?: ReactNode
  /** What the reader should know, above the plan. */
  notices?: ReactNode
  /** What is about the plan as a whole, under it. */
  after?: ReactNode
  /** What else stands in its cells; the same list each time. */
  slots?: readonly PlanSlots[]
  /** Another way for an empty plan to be filled than by writing; for those who write. */
  wayIn?: ReactNode
}

/** Seldom there: fetched after the plan. */
const StrandedTexts = lazyPart(async () => (await import('./stranded-texts.tsx')).StrandedTexts)
const DeletedRows = lazyPart(async () => (await import('./deleted-rows.tsx')).DeletedRows)

/** Seen on a phone only. Its place is kept, so that nothing moves when it comes. */
const GoalStrip = lazyPart<GoalStripProps>(
  async () => (await import('./goal-strip.tsx')).GoalStrip,
  ({ tree }) => tree.some(({ shortTerm }) => shortTerm.length > 0) && <div className={styles.stripPlace} />,
)

const noSlots: readonly PlanSlots[] = []

/** The plan of one school, as on the form: read and edited in place by its leaders, read by its facilitators. */
export function PlanPage({ bar, notices, after, wayIn, slots = noSlots, ...head }: PlanPageProps) {
  const { plan } = useMessages()
  const { rows, editing } = usePlan()
  const tree = planTree(rows)
  const opening = useNewOpening(actionsInOrder(tree).length)
  const [found] = useState((): Found => new Subject<ReadonlySet<string> | null>(null))
  return (
    <OpeningContext value={editing && opening}>
      <FindingContext value={found}>
        <NoticeProvider>
          <div className={styles.page}>
            <PlanHead {...head} />
            {notices}
            {editing && <StrandedTexts />}
            <div className={styles.bar}>
              {editing && <SaveState engine={editing.engine} />}
              {editing && <PresenceLine />}
              {tree.length > 0 && <FindBar />}
              {editing && tree.length > 0 && <ShowAll />}
              {bar}
            </div>
            {editing && <Followers />}
            {!editing && <Alert data-size="sm">{plan.readOnly}</Alert>}
            <PlanSlotsProvider value={slots}>
              <GoalStrip tree={tree} />
              {tree.length > 0 ? <PlanTable tree={tree} /> : <EmptyPlan wayIn={wayIn} />}
            </PlanSlotsProvider>
            {editing && tree.length > 0 && <PlanFoot tree={tree} />}
            {after}
            {editing && <DeletedRows />}
          </div>
        </NoticeProvider>
      </FindingContext>
    </OpeningContext>
  )
}

/** What the page answers to: rows that others delete, and an address that names a field. */
function Followers() {
  useRemoteDeletions()
  useCalledField()
  return null
}

function PlanHead({ school, mainTool, menu }: PlanPageProps) {
  const { plan } = useMessages()
  return (
    <div className={styles.head}>
      <div className={styles.title}>
        <PageHeading title={plan.title(school.name)} />
        {school.isDemo && <DemoTag />}
      </div>
      <div className={styles.tools}>
        {mainTool}
        <PlanMenu school={school}>{menu}</PlanMenu>
      </div>
    </div>
  )
}

function PlanFoot({ tree }: { tree: LongTermNode[] }) {
  const { plan } = useMessages()
  const { editing } = usePlan()
  const focusNew = useFocusNew()
  const goals = tree.map((node) => node.goal)
  return (
    <div className={styles.foot}>
      <Button
        variant="secondary"
        data-size="sm"
        onClick={() => editing && focusNew('goals', editing.changes.addGoal(null, goals))}
      >
        <PlusIcon aria-hidden />
        {plan.add.longTermGoal}
      </Button>
      <p className={styles.reminder}>{plan.noNames}</p>
    </div>
  )
}

function EmptyPlan({ wayIn }: { wayIn: ReactNode }) {
  const { plan } = useMessages()
  const { editing } = usePlan()
  const focusNew = useFocusNew()
  if (!editing) return <Paragraph>{plan.empty.readOnly}</Paragraph>
  return (
    <section className={styles.empty}>
      <h2>{plan.empty.title}</h2>
      <Paragraph>{plan.empty.body}</Paragraph>
      <Button onClick={() => focusNew('goals', editing.changes.addGoal(null, []))}>{plan.empty.start}</Button>
      {wayIn}
      <p className={styles.reminder}>{plan.noNames}</p>
    </section>
  )
}
