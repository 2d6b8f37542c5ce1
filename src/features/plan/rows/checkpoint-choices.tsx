import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { addDays } from '../../../shared/calendar-days.ts'
import { todayInNorway } from '../../../shared/i18n/format.ts'
import { useMessages } from '../../../shared/i18n/messages-context.tsx'
import { isAwaited, newCheckpoint } from '../../../shared/plan/checkpoints.ts'
import { planFields } from '../../../shared/plan/plan-fields.ts'
import { isDeleted, type Reflection } from '../../../shared/plan/plan-rows.ts'
import { asTyped } from '../../../shared/plan/typed-rows.ts'
import { useFocusNew } from '../opening/opening-context.tsx'
import { usePlan, usePlanEditing } from '../saving/plan-context.tsx'
import { DateField } from './date-field.tsx'
import { nextGatheringQuery } from './next-gathering-queries.ts'
import styles from './row.module.css'

export interface CheckpointChoiceProps {
  reflection: Reflection
  rowName: string
}

/** When one will look: a date of one's own, or one of those that are near at hand. */
export function CheckDate({ reflection, rowName }: CheckpointChoiceProps) {
  const { plan } = useMessages()
  const { schoolId } = usePlan()
  const { changes } = usePlanEditing()
  const today = todayInNorway(new Date())
  const { data: gathering } = useQuery(nextGatheringQuery(schoolId, today))
  const set = (check_on: string | null) => changes.setReflection(reflection, { check_on })
  const choices = {
    beforeGathering: gathering && addDays(gathering, -1),
    inFourWeeks: newCheckpoint(today).check_on,
  }
  return (
    <Choices rowName={rowName} legend={plan.fields.check_on}>
      <DateField label={`${rowName}: ${plan.fields.check_on}`} value={reflection.check_on} onChange={set} />
      {(['beforeGathering', 'inFourWeeks'] as const).map((choice) => {
        const date = choices[choice]
        return (
          date && (
            <button
              key={choice}
              type="button"
              className={styles.invitation}
              aria-pressed={reflection.check_on === date}
              onClick={() => set(date)}
            >
              {plan.checkChoices[choice]}
            </button>
          )
        )
      })}
    </Choices>
  )
}

function Choices({ rowName, legend, children }: { rowName: string; legend: string; children: ReactNode }) {
  return (
    <fieldset className={styles.choices}>
      <legend className={styles.smallLabel}>
        <span className="ds-sr-only">{rowName}: </span>
        {legend}
      </legend>
      {children}
    </fieldset>
  )
}

const [undecided, ...decisions] = planFields.reflections.decision

/** What comes of it. Adjusting begins the next try of the same action, with what was expected of this one to change. */
export function DecisionChoice({ reflection, rowName }: CheckpointChoiceProps) {
  const { plan } = useMessages()
  const { rows } = usePlan()
  const { changes, engine } = usePlanEditing()
  const focusNew = useFocusNew()
  const { action_id: actionId } = reflection
  const hasNext = rows.reflections.some(
    (row) => row.action_id === actionId && row.id !== reflection.id && !isDeleted(row) && isAwaited(row),
  )

  function decide(decision: Reflection['decision']) {
    changes.setReflection(reflection, { decision })
    if (decision !== 'adjust' || hasNext) return
    const { expectation } = asTyped('reflections', reflection, engine)
    const id = changes.addReflection(actionId, newCheckpoint(todayInNorway(new Date())))
    // As if it were typed: a row's texts are the text engine's from its first letter.
    engine.replace({ table: 'reflections', id }, 'expectation', expectation)
    focusNew('reflections', id, actionId, 'expectation')
  }

  return (
    <Choices rowName={rowName} legend={plan.fields.decision}>
      {decisions.map((decision) => {
        const isChosen = reflection.decision === decision
        return (
          <button
            key={decision}
            type="button"
            className={styles.invitation}
            aria-pressed={isChosen}
            onClick={() => decide(isChosen ? undecided : decision)}
          >
            {plan.decision[decision]}
          </button>
        )
      })}
    </Choices>
  )
}
