import { Alert, Button, Paragraph, Tag } from '@digdir/designsystemet-react'
import { ClockDashedIcon, DownloadIcon, PlusIcon } from '@navikt/aksel-icons'
import { Link } from '@tanstack/react-router'
import { type ReactNode, useRef, useState } from 'react'
import { useMessages } from '../../../shared/i18n/messages-context.tsx'
import { type LongTermNode, planTree } from '../../../shared/plan/plan-tree.ts'
import { actionsInOrder } from '../../../shared/plan/plan-walk.ts'
import { lazyPart } from '../../../shared/ui/lazy-part.tsx'
import { PageHeading } from '../../../shared/ui/page-heading.tsx'
import { SaveState } from '../../../shared/ui/save-state.tsx'
import type { PlanFilesProps } from '../files/plan-files.tsx'
import { OpeningContext, useFocusNew, useNewOpening } from '../opening/opening-context.tsx'
import { ShowAll } from '../opening/show-all.tsx'
import { useCalledField } from '../opening/use-called-field.ts'
import { usePointerOpening } from '../opening/use-pointer-opening.ts'
import { PresenceLine } from '../presence/presence-line.tsx'
import { ColumnHeads } from '../rows/column-heads.tsx'
import { LongTermSection } from '../rows/goal-sections.tsx'
import tableStyles from '../rows/plan-table.module.css'
import { usePlan } from '../saving/plan-context.tsx'
import type { SchoolHeading } from '../saving/plan-queries.ts'
import { NoticeProvider } from './plan-notice.tsx'
import styles from './plan-page.module.css'
import { type PlanSlots, PlanSlotsProvider } from './plan-slots.tsx'
import { StrandedTexts } from './stranded-texts.tsx'
import { useRemoteDeletions } from './use-remote-deletions.ts'

interface PlanPageProps {
  school: SchoolHeading
  /** What is most useful to do next, beside the heading. */
  mainTool?: ReactNode
  /** What else can be done; behind a button where there is little room. */
  tools?: ReactNode
  /** What the reader should know, above the plan. */
  notices?: ReactNode
  /** What else stands in its cells; the same list each time. */
  slots?: readonly PlanSlots[]
  /** Another way for a plan to come in than by writing it; for those who write. */
  wayIn?: ReactNode
}

const PlanFiles = lazyPart<PlanFilesProps>(
  async () => (await import('../files/plan-files.tsx')).PlanFiles,
  FilesPlace,
)

/** At the foot of the page, and seldom there: fetched after the plan. */
const DeletedRows = lazyPart(async () => (await import('./deleted-rows.tsx')).DeletedRows)

const noSlots: readonly PlanSlots[] = []

/** The plan of one school, as on the form: edited in place by its leaders, read by its facilitators. */
export function PlanPage({ school, mainTool, tools, notices, wayIn, slots = noSlots }: PlanPageProps) {
  const { plan } = useMessages()
  const { rows, editing } = usePlan()
  const tree = planTree(rows)
  const opening = useNewOpening(actionsInOrder(tree).length)
  return (
    <OpeningContext value={editing && opening}>
      <NoticeProvider>
        <div className={styles.page}>
          <PlanHead school={school} mainTool={mainTool} tools={tools} />
          {notices}
          {editing && (
            <div className={styles.stateBar}>
              <SaveState engine={editing.engine} />
              <PresenceLine />
              {tree.length > 0 && <ShowAll />}
            </div>
          )}
          {editing && <StrandedTexts />}
          {editing && <Followers />}
          {!editing && <Alert data-size="sm">{plan.readOnly}</Alert>}
          <PlanSlotsProvider value={slots}>
            {tree.length > 0 ? <PlanTable tree={tree} /> : <EmptyPlan wayIn={wayIn} />}
          </PlanSlotsProvider>
          {editing && tree.length > 0 && <AddLongTermGoal tree={tree} />}
          {editing && tree.length > 0 && wayIn}
          {editing && <DeletedRows />}
        </div>
      </NoticeProvider>
    </OpeningContext>
  )
}

/** What the page answers to without being asked on it. */
function Followers() {
  useRemoteDeletions()
  useCalledField()
  return null
}

function PlanHead({ school, mainTool, tools }: PlanPageProps) {
  const { plan, app, history } = useMessages()
  const { editing } = usePlan()
  const [isOpen, setIsOpen] = useState(false)
  const [isMenuWanted, setIsMenuWanted] = useState(false)
  return (
    <div className={styles.head}>
      <div className={styles.title}>
        <PageHeading title={plan.title(school.name)} />
        {school.isDemo && (
          <Tag data-size="sm" data-color="info" title={app.demoExplained}>
            {app.demo}
          </Tag>
        )}
      </div>
      <div className={styles.tools}>
        {mainTool}
        <Button
          variant="secondary"
          data-size="sm"
          className={styles.more}
          aria-expanded={isOpen}
          aria-controls="plan-tools"
          onClick={() => setIsOpen(!isOpen)}
        >
          {plan.moreTools}
        </Button>
        <div id="plan-tools" className={styles.others} data-open={isOpen}>
          {tools}
          <Button asChild variant="secondary" data-size="sm">
            <Link to="/schools/$schoolId/history" params={{ schoolId: school.id }}>
              <ClockDashedIcon aria-hidden fontSize="1.25rem" />
              {history.title}
            </Link>
          </Button>
          <PlanFiles
            schoolName={school.name}
            isOpenAtFirst={isMenuWanted}
            onEarlyPress={() => setIsMenuWanted(true)}
          />
        </div>
      </div>
      {editing && (
        <Paragraph data-size="sm" className={styles.reminder}>
          {plan.noNames}
        </Paragraph>
      )}
    </div>
  )
}

/** Keeps the menu's place, so that nothing moves when it comes; pressed before that, it comes open. */
function FilesPlace({ onEarlyPress }: PlanFilesProps) {
  const { plan } = useMessages()
  return (
    <Button variant="secondary" data-size="sm" onClick={onEarlyPress}>
      <DownloadIcon aria-hidden fontSize="1.25rem" />
      {plan.download}
    </Button>
  )
}

/** The form itself: its four columns, and the rows in them. */
export function PlanTable({ tree }: { tree: LongTermNode[] }) {
  const table = useRef<HTMLDivElement>(null)
  usePointerOpening(table)
  return (
    <div className={tableStyles.table} ref={table}>
      <ColumnHeads />
      <ol className={tableStyles.list}>
        {tree.map((node) => (
          <LongTermSection key={node.goal.id} node={node} tree={tree} />
        ))}
      </ol>
    </div>
  )
}

function AddLongTermGoal({ tree }: { tree: LongTermNode[] }) {
  const { plan } = useMessages()
  const { editing } = usePlan()
  const focusNew = useFocusNew()
  const goals = tree.map((node) => node.goal)
  return (
    <Button
      variant="secondary"
      className={styles.addGoal}
      onClick={() => editing && focusNew('goals', editing.changes.addGoal(null, goals))}
    >
      <PlusIcon aria-hidden />
      {plan.add.longTermGoal}
    </Button>
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
    </section>
  )
}
