import {
  Alert,
  Checkbox,
  Field,
  Label,
  Paragraph,
  Select,
  Textarea,
  ValidationMessage,
} from '@digdir/designsystemet-react'
import { Subtle } from '../../../shared/ui/layout/subtle.tsx'
import { useWordImportMessages } from '../texts/word-import-messages.ts'
import styles from '../word-import.module.css'
import { isTooLongAnswer } from './draft-limits.ts'
import { type AnswerDraft, type QuestionPart, resultingText } from './import-state.ts'

interface AnswersChoiceProps {
  parts: readonly QuestionPart[]
  part: QuestionPart | null
  answers: readonly AnswerDraft[]
  /** What is written already could not be fetched. */
  isUnknown: boolean
  onPart: (partId: string | null) => void
  onText: (questionId: string, text: string) => void
  onTake: (questionId: string, isTaken: boolean) => void
}

/** What stands outside the plan, as answers to an assignment's questions. */
export function AnswersChoice(props: AnswersChoiceProps) {
  const { parts, part, answers, isUnknown, onPart, onText, onTake } = props
  const { answers: text } = useWordImportMessages()
  return (
    <section className={styles.section} aria-labelledby="import-answers">
      <h3 id="import-answers">{text.title}</h3>
      <Paragraph>{text.help}</Paragraph>
      <Field className={styles.narrow}>
        <Label>{text.part}</Label>
        <Select value={part?.id ?? ''} onChange={({ target }) => onPart(target.value || null)}>
          <Select.Option value="">{text.none}</Select.Option>
          {parts.map(({ id, title }) => (
            <Select.Option key={id} value={id}>
              {title}
            </Select.Option>
          ))}
        </Select>
        {part?.isPersonal && <Field.Description>{text.own}</Field.Description>}
      </Field>
      {part && isUnknown && <Alert data-color="warning">{text.unknownExisting}</Alert>}
      {answers.map((answer) => (
        <AnswerField
          key={answer.questionId}
          answer={answer}
          onText={(body) => onText(answer.questionId, body)}
          onTake={(isTaken) => onTake(answer.questionId, isTaken)}
        />
      ))}
    </section>
  )
}

interface AnswerFieldProps {
  answer: AnswerDraft
  onText: (text: string) => void
  onTake: (isTaken: boolean) => void
}

function AnswerField({ answer, onText, onTake }: AnswerFieldProps) {
  const { answers: text } = useWordImportMessages()
  const { title, existing, isTaken } = answer
  const hasText = /\S/.test(answer.text)
  return (
    <div className={styles.answer}>
      <Field>
        <Label>{title}</Label>
        <Textarea
          className={styles.answerText}
          value={answer.text}
          onChange={({ target }) => onText(target.value)}
        />
        {isTaken && isTooLongAnswer(resultingText(answer)) && (
          <ValidationMessage>{text.tooLong}</ValidationMessage>
        )}
      </Field>
      {existing !== '' && (
        <div>
          <Subtle>{text.existing}</Subtle>
          <blockquote className={styles.existing}>{existing}</blockquote>
        </div>
      )}
      {hasText && (
        <Checkbox
          value={answer.questionId}
          label={
            <>
              {existing === '' ? text.take : text.append}
              <span className="ds-sr-only">({title})</span>
            </>
          }
          description={existing !== '' && !isTaken ? text.kept : undefined}
          checked={isTaken}
          onChange={({ target }) => onTake(target.checked)}
        />
      )}
    </div>
  )
}
