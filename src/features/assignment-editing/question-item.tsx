import { Button, Tag } from '@digdir/designsystemet-react'
import { EyeClosedIcon, EyeIcon, PencilIcon } from '@navikt/aksel-icons'
import { useState } from 'react'
import { focusWhenThere } from '../../shared/ui/focus-when-there.ts'
import { Row, Stack } from '../../shared/ui/layout/stack.tsx'
import styles from './assignment-editing.module.css'
import { orderQuestions, setHidden } from './assignment-mutations.ts'
import type { Part, Question } from './assignments-queries.ts'
import { DeleteQuestion } from './delete-question.tsx'
import { useEditing } from './editing-context.ts'
import { labelOf } from './names.ts'
import { movedBy, OrderTools } from './order-tools.tsx'
import { ProblemAlert } from './problem-alert.tsx'
import { QuestionForm } from './question-form.tsx'
import { ReadTexts } from './read-texts.tsx'
import { useEditingMessages } from './texts/assignment-editing-messages.ts'
import { useAction } from './use-action.ts'

interface QuestionItemProps {
  part: Part
  question: Question
  index: number
}

export function QuestionItem({ part, question, index }: QuestionItemProps) {
  const { questions: text } = useEditingMessages()
  const { canEditTexts } = useEditing()
  const [isOpen, setIsOpen] = useState(false)
  const name = text.numbered(labelOf(question, part))
  const editId = `edit-${question.id}`
  function close() {
    setIsOpen(false)
    focusWhenThere(editId)
  }

  const hasStem = question.stem_nb !== '' || question.stem_nn !== ''
  return (
    <Stack as="li" gap={2} className={styles.question} data-hidden={question.hidden_at !== null || undefined}>
      <Row>
        <strong>{name}</strong>
        {question.hidden_at && (
          <Tag data-size="sm" data-color="warning">
            {text.hidden}
          </Tag>
        )}
        {canEditTexts && (
          <QuestionTools
            part={part}
            question={question}
            index={index}
            name={name}
            editId={editId}
            onEdit={() => setIsOpen(true)}
          />
        )}
      </Row>
      {isOpen && canEditTexts ? (
        <QuestionForm part={part} question={question} onDone={close} />
      ) : (
        <ReadTexts
          row={question}
          names={hasStem ? { stem: text.stem, body: text.body } : { body: text.body }}
        />
      )}
    </Stack>
  )
}

interface QuestionToolsProps extends QuestionItemProps {
  name: string
  editId: string
  onEdit: () => void
}

function QuestionTools({ part, question, index, name, editId, onEdit }: QuestionToolsProps) {
  const { questions: text } = useEditingMessages()
  const { confirmChange } = useEditing()
  const action = useAction()
  const isHidden = question.hidden_at !== null
  const hideName = isHidden ? text.show(name) : text.hide(name)

  return (
    <>
      <Row gap={0} className={styles.tools}>
        <Button
          id={editId}
          icon
          variant="tertiary"
          data-size="sm"
          aria-label={text.edit(name)}
          title={text.edit(name)}
          onClick={onEdit}
        >
          <PencilIcon aria-hidden />
        </Button>
        <OrderTools
          index={index}
          count={part.questions.length}
          up={text.moveUp(name)}
          down={text.moveDown(name)}
          isBusy={action.isBusy}
          onMove={(by) =>
            void action.run(
              () => orderQuestions(part.id, movedBy(part.questions, index, by)),
              text.moved(name, index + by + 1),
            )
          }
        />
        <Button
          icon
          variant="tertiary"
          data-size="sm"
          aria-label={hideName}
          title={hideName}
          onClick={() =>
            void action.run(
              () => setHidden(question.id, !isHidden),
              isHidden ? text.nowShown(name) : text.nowHidden(name),
              () => confirmChange(part.id),
            )
          }
        >
          {isHidden ? <EyeIcon aria-hidden /> : <EyeClosedIcon aria-hidden />}
        </Button>
        <DeleteQuestion part={part} question={question} name={name} />
      </Row>
      <ProblemAlert problem={action.problem} />
    </>
  )
}
