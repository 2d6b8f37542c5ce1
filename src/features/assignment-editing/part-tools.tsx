import { Button, Paragraph } from '@digdir/designsystemet-react'
import { TrashIcon } from '@navikt/aksel-icons'
import { useState } from 'react'
import { focusWhenThere } from '../../shared/ui/focus-when-there.ts'
import { Row } from '../../shared/ui/layout/stack.tsx'
import { QuestionDialog } from '../../shared/ui/question-dialog.tsx'
import styles from './assignment-editing.module.css'
import { deleteRow, orderParts } from './assignment-mutations.ts'
import type { Part } from './assignments-queries.ts'
import { useEditing } from './editing-context.ts'
import { ADD_PART, titleOf } from './names.ts'
import { movedBy, OrderTools } from './order-tools.tsx'
import { ProblemAlert } from './problem-alert.tsx'
import { useEditingMessages } from './texts/assignment-editing-messages.ts'
import { useAction } from './use-action.ts'

/** Moves a part and deletes it. */
export function PartTools({ part, index }: { part: Part; index: number }) {
  const { parts: text, save } = useEditingMessages()
  const { assignment, confirmChange } = useEditing()
  const moving = useAction()
  const deleting = useAction()
  const [isAsking, setIsAsking] = useState(false)
  const title = titleOf(part)
  const rows = assignment.assignment_parts

  async function ask() {
    deleting.clearProblem()
    // Where leaders see it, whom it concerns is told first.
    setIsAsking(await confirmChange(part.id).catch(() => true))
  }

  async function remove() {
    if (await deleting.run(() => deleteRow('assignment_parts', part.id), text.deleted))
      focusWhenThere(ADD_PART)
  }

  return (
    <>
      <Row gap={0} className={styles.tools}>
        <OrderTools
          index={index}
          count={rows.length}
          up={text.moveUp(title)}
          down={text.moveDown(title)}
          isBusy={moving.isBusy}
          onMove={(by) =>
            void moving.run(
              () => orderParts(assignment.id, movedBy(rows, index, by)),
              text.moved(title, index + by + 1),
            )
          }
        />
        <Button
          icon
          variant="tertiary"
          data-size="sm"
          data-color="danger"
          aria-label={text.delete(title)}
          title={text.delete(title)}
          onClick={() => void ask()}
        >
          <TrashIcon aria-hidden />
        </Button>
      </Row>
      <ProblemAlert problem={moving.problem} />
      <QuestionDialog
        title={text.deleteTitle(title)}
        isOpen={isAsking}
        onClose={() => setIsAsking(false)}
        cancel={save.cancel}
        actions={
          <Button data-color="danger" loading={deleting.isBusy} onClick={() => void remove()}>
            {save.delete}
          </Button>
        }
      >
        <Paragraph>{text.deleteBody}</Paragraph>
        {/* Either way somebody has written something that would be gone. */}
        <ProblemAlert problem={deleting.problem === 'question_has_answers' ? 'in_use' : deleting.problem} />
      </QuestionDialog>
    </>
  )
}
