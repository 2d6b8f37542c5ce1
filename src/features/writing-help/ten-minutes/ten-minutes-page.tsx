import { Button, Paragraph } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { Tables } from '../../../database.types.ts'
import { todayInNorway } from '../../../shared/i18n/format.ts'
import { useLanguage } from '../../../shared/i18n/messages-context.tsx'
import type { LongTermNode } from '../../../shared/plan/plan-tree.ts'
import { actionsInOrder, goalsInOrder } from '../../../shared/plan/plan-walk.ts'
import { withTyped } from '../../../shared/plan/typed-rows.ts'
import type { SyncEngine } from '../../../shared/text/engine-types.ts'
import { Page, PageHead } from '../../../shared/ui/layout/page.tsx'
import { Subtle } from '../../../shared/ui/layout/subtle.tsx'
import { SaveState } from '../../../shared/ui/save-state.tsx'
import { useDismissHint } from '../dismissed-hints-mutations.ts'
import { useWritingMessages } from '../texts/writing-messages.ts'
import { nextSuggestions, type Suggestion } from './next-suggestions.ts'
import { type PlanParts, SuggestionStep } from './suggestion-step.tsx'
import { subjectOf } from './suggestion-subject.ts'
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
  const subject = (suggestion: Suggestion) => subjectOf(suggestion, actions, goals)
  const left = nextSuggestions(actions, {
    language,
    today: todayInNorway(new Date()),
    dueOn,
    dismissed: new Set(dismissed),
    feedback: unansweredFeedback(comments, actions, goals),
  })
  // The list stands while one walks through it, so that «2 of 7» stays true.
  const [walk, setWalk] = useState(() => startWalk(left))
  const suggestion = walk.suggestions[walk.at]
  return (
    <Page width="text">
      <PageHead
        title={tenMinutes.title}
        takeFocus={walk.suggestions.length === 0}
        tools={<SaveState engine={engine} />}
      />
      {suggestion && <Subtle>{tenMinutes.intro}</Subtle>}
      {walk.suggestions.length === 0 && <Nothing schoolId={schoolId} />}
      {walk.suggestions.length > 0 && !suggestion && (
        <WalkEnd
          {...outcomeOf(walk, left, subject)}
          schoolId={schoolId}
          subject={subject}
          onAgain={() => setWalk(startWalk(left))}
        />
      )}
      {suggestion && (
        <SuggestionStep
          key={`${walk.at} ${suggestion.kind} ${suggestion.place?.rowId}`}
          suggestion={suggestion}
          subject={subject(suggestion)}
          count={{ at: walk.at + 1, of: walk.suggestions.length }}
          dueOn={dueOn}
          parts={parts}
          onBegin={(reflectionId) => setWalk((now) => withReflection(now, reflectionId))}
          onDismiss={(place) => {
            dismissal.mutate(place)
            setWalk(forward)
          }}
          onForward={() => setWalk(forward)}
          {...(walk.at > 0 && { onBack: () => setWalk(backward) })}
          onStop={() => setWalk((now) => ({ ...now, at: now.suggestions.length }))}
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
