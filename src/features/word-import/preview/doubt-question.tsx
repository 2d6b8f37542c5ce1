import { Fieldset, Radio, Tag } from '@digdir/designsystemet-react'
import { useMessages } from '../../../shared/i18n/messages-context.tsx'
import { focusWhenThere } from '../../../shared/ui/focus-when-there.ts'
import { useWordImportMessages } from '../texts/word-import-messages.ts'
import { type Doubt, placeOf, type Way } from '../understanding/doubts.ts'
import styles from '../word-import.module.css'
import { shortened } from './table-choice.tsx'

interface DoubtQuestionProps {
  doubt: Doubt
  rowName: string
  onAnswer: (id: string, way: Way) => void
}

/** Asks what a row belongs to where the file does not say. Until it is answered nothing is chosen, and the guess is marked. */
export function DoubtQuestion({ doubt, rowName, onAnswer }: DoubtQuestionProps) {
  const { doubts: text } = useWordImportMessages()
  const { plan } = useMessages()
  const { id, kind, places, ways, way, isAnswered } = doubt
  const asked =
    kind === 'assumption' || kind === 'teacher_support' ? text.detail(plan.fields[kind]) : text[kind]

  function answer(chosen: Way) {
    onAnswer(id, chosen)
    // The row it stands at is drawn anew in its new place.
    focusWhenThere(radioId(id, chosen))
  }

  function nameOf(one: Way): string {
    if (one === 'each') return kind === 'goals' ? text.eachGoal : text.each
    const place = shortened(places[placeOf(one, 0)] ?? '', 60)
    return one.endsWith('evidence') ? text.toWithEvidence(place) : text.to(place)
  }

  return (
    <Fieldset className={styles.doubt} data-size="sm" data-doubt={isAnswered ? 'answered' : 'open'}>
      <Fieldset.Legend>
        {asked}
        <span className="ds-sr-only"> ({rowName})</span>{' '}
        {!isAnswered && (
          <Tag data-size="sm" data-color="warning">
            {text.guessed}
          </Tag>
        )}
      </Fieldset.Legend>
      {ways.map((one) => (
        <Radio
          key={one}
          id={radioId(id, one)}
          name={id}
          value={one}
          label={!isAnswered && one === way ? text.asShown(nameOf(one)) : nameOf(one)}
          checked={isAnswered && one === way}
          onChange={() => answer(one)}
        />
      ))}
    </Fieldset>
  )
}

const radioId = (id: string, way: Way) => encodeURIComponent(`${id} ${way}`)
