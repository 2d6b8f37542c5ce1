import { Button, Paragraph } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { Tables } from '../../../database.types.ts'
import { todayInNorway } from '../../../shared/i18n/format.ts'
import { useLanguage } from '../../../shared/i18n/messages-context.tsx'
import type { LongTermNode } from '../../../shared/plan/plan-tree.ts'
import { actionsInOrder, goalsInOrder } from '../../../shared/plan/plan-walk.ts'
import { withTyped } from '../../../shared/plan/typed-rows.ts'
import type { SyncEngine } from '../../../shared/sync/engine-types.ts'
import { Page, PageHead } from '../../../shared/ui/layout/page.tsx'
import { Subtle } from '../../../shared/ui/layout/subtle.tsx'
import { SaveState } from '../../../shared/ui/save-state.tsx'
import { useDismissHint } from '../dismissed-hints-mutations.ts'
import { useWritingMessages } from '../texts/writing-messages.ts'
import { nextThings, type Thing } from './next-things.ts'
import { type PlanParts, ThingStep } from './thing-step.tsx'
import { subjectOf } from './thing-subject.ts'
import { unansweredFeedback } from './unanswered-feedback.ts'
import { backward, forward, outcomeOf, startWalk, withReflection } from './walk.ts'
import { WalkEnd } from './walk-end.tsx'

interface TenMinutesPageProps {
  schoolId: string
  tree: readonly LongTermNode[]
  engine: SyncEngine
  /** When the plan is to be handed in next (YYYY-MM-DD). */
  dueOn: string | null
  /** As dismissedHintsQuery has it. */
  dismissed: readonly string[]
  /** All that is said about the school. */
  comments: readonly Tables<'comments'>[]
  parts: PlanParts
}

/** One field after another, the most useful first, for whoever has ten minutes. Saved as anywhere in the plan. */
export function TenMinutesPage(props: TenMinutesPageProps) {
  const { schoolId, tree, engine, dueOn, dismissed, comments, parts } = props
  const { tenMinutes } = useWritingMessages()
  const { language } = useLanguage()
  const dismissal = useDismissHint(schoolId)
  const actions = withTyped(actionsInOrder(tree), engine)
  const goals = goalsInOrder(tree)
  const subject = (thing: Thing) => subjectOf(thing, actions, goals)
  const left = nextThings(actions, {
    language,
    today: todayInNorway(new Date()),
    dueOn,
    dismissed: new Set(dismissed),
    feedback: unansweredFeedback(comments, actions, goals),
  })
  // The list stands while one walks through it, so that «2 of 7» stays true.
  const [walk, setWalk] = useState(() => startWalk(left))
  const thing = walk.things[walk.at]
  return (
    <Page width="text">
      <PageHead
        title={tenMinutes.title}
        takeFocus={walk.things.length === 0}
        tools={<SaveState engine={engine} />}
      />
      {thing && <Subtle>{tenMinutes.intro}</Subtle>}
      {walk.things.length === 0 && <Nothing schoolId={schoolId} />}
      {walk.things.length > 0 && !thing && (
        <WalkEnd
          {...outcomeOf(walk, left, subject)}
          schoolId={schoolId}
          subject={subject}
          onAgain={() => setWalk(startWalk(left))}
        />
      )}
      {thing && (
        <ThingStep
          key={`${walk.at} ${thing.kind} ${thing.place?.rowId}`}
          thing={thing}
          subject={subject(thing)}
          count={{ at: walk.at + 1, of: walk.things.length }}
          dueOn={dueOn}
          parts={parts}
          onBegin={(reflectionId) => setWalk((now) => withReflection(now, reflectionId))}
          onDismiss={(place) => {
            dismissal.mutate(place)
            setWalk(forward)
          }}
          onForward={() => setWalk(forward)}
          {...(walk.at > 0 && { onBack: () => setWalk(backward) })}
          onStop={() => setWalk((now) => ({ ...now, at: now.things.length }))}
        />
      )}
    </Page>
  )
}

function Nothing({ schoolId }: { schoolId: string }) {
  const { tenMinutes } = useWritingMessages()
  return (
    <>
      <Paragraph>{tenMinutes.nothing}</Paragraph>
      <Button asChild variant="secondary">
        <Link to="/schools/$schoolId/plan" params={{ schoolId }}>
          {tenMinutes.toPlan}
        </Link>
      </Button>
    </>
  )
}

/** For those who read the plan and do not write in it. */
export function LeadersOnly() {
  const { tenMinutes } = useWritingMessages()
  return (
    <Page width="text">
      <PageHead title={tenMinutes.title} />
      <Paragraph>{tenMinutes.leadersOnly}</Paragraph>
    </Page>
  )
}
