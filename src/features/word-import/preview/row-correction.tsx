import { Button, Checkbox, Field, Label, Select } from '@digdir/designsystemet-react'
import { useLanguage } from '../../../shared/i18n/messages-context.tsx'
import type { RowKind } from '../../../shared/plan/plan-tree.ts'
import { focusWhenThere } from '../../../shared/ui/focus-when-there.ts'
import { useWordImportMessages } from '../texts/word-import-messages.ts'
import type { Way } from '../understanding/doubts.ts'
import styles from '../word-import.module.css'
import { DoubtQuestion } from './doubt-question.tsx'
import { rowKinds } from './draft-rows.ts'
import { asKind, type CorrectedRow, linesIn, type RowCorrection } from './row-corrections.ts'

interface RowCorrectionProps {
  row: CorrectedRow
  rowName: string
  /** Its texts are being written in. */
  isOpen: boolean
  onOpen: (isOpen: boolean) => void
  onCorrect: (correction: RowCorrection) => void
  /** Puts it into the row above. */
  onJoin: () => void
  /** Takes what was joined to it out again. */
  onPart: () => void
  onAnswer: (id: string, way: Way) => void
}

/** At the head of a row that was read: whether it comes along, and what it is. */
export function RowCorrectionTools(props: RowCorrectionProps) {
  const { row, rowName, isOpen, onOpen, onCorrect, onAnswer } = props
  const { rows: text } = useWordImportMessages()
  // What stands under a row that is left out goes with it.
  if (row.isUnderLeftOut) return <span hidden data-left-out="true" />
  const ofRow = <span className="ds-sr-only"> ({rowName})</span>
  return (
    <div className={styles.rowTools} data-left-out={row.isLeftOut}>
      <Checkbox
        data-size="sm"
        value={row.id}
        label={
          <>
            {text.take}
            {ofRow}
          </>
        }
        checked={!row.isLeftOut}
        onChange={({ target }) => onCorrect({ isLeftOut: !target.checked })}
      />
      {!row.isLeftOut && (
        <Button variant="tertiary" data-size="sm" aria-expanded={isOpen} onClick={() => onOpen(!isOpen)}>
          {isOpen ? text.done : text.edit}
          {ofRow}
        </Button>
      )}
      {!row.isLeftOut &&
        row.doubts.map((doubt) => (
          <DoubtQuestion key={doubt.id} doubt={doubt} rowName={rowName} onAnswer={onAnswer} />
        ))}
      {isOpen && !row.isLeftOut && (
        <>
          <KindChoice row={row} rowName={rowName} onCorrect={onCorrect} />
          <Pieces {...props} />
        </>
      )}
    </div>
  )
}

/** One row of several lines as several rows, two rows as one, and back; one stands where one goes on or back from. */
function Pieces({ row, rowName, onCorrect, onJoin, onPart }: RowCorrectionProps) {
  const { rows: text } = useWordImportMessages()
  const { id, above, joined } = row
  const choices = [
    {
      name: `divide-${id}`,
      isThere: linesIn(row).length > 1,
      label: text.divide,
      choose: () => onCorrect({ isDivided: true }),
      next: `undivide-${id}`,
    },
    {
      name: `undivide-${id}`,
      isThere: row.isDivided,
      label: text.undivide,
      choose: () => onCorrect({ isDivided: false }),
      next: `divide-${id}`,
    },
    {
      name: `join-${id}`,
      isThere: row.source && above && !row.isDivided,
      label: text.join,
      choose: onJoin,
      next: `part-${above?.id}`,
    },
    {
      name: `part-${id}`,
      isThere: joined !== null,
      label: text.part,
      choose: onPart,
      next: `join-${joined?.row.id}`,
    },
  ]
  return choices
    .filter(({ isThere }) => isThere)
    .map(({ name, label, choose, next }) => (
      <Button
        key={name}
        id={name}
        variant="tertiary"
        data-size="sm"
        onClick={() => {
          choose()
          focusWhenThere(next)
        }}
      >
        {label}
        <span className="ds-sr-only"> ({rowName})</span>
      </Button>
    ))
}

type KindChoiceProps = Pick<RowCorrectionProps, 'row' | 'rowName' | 'onCorrect'>

function KindChoice({ row, rowName, onCorrect }: KindChoiceProps) {
  const { rows: text } = useWordImportMessages()
  const { language } = useLanguage()
  const id = `kind-${row.id}`

  function choose(kind: RowKind) {
    onCorrect(asKind(row, kind, language))
    // It is drawn anew in its new place.
    focusWhenThere(id)
  }

  return (
    <Field className={styles.kind} data-size="sm">
      <Label>
        {text.kind}
        <span className="ds-sr-only"> ({rowName})</span>
      </Label>
      <Select id={id} value={row.kind} onChange={({ target }) => choose(target.value as RowKind)}>
        {rowKinds.map((kind) => (
          <Select.Option key={kind} value={kind}>
            {text.kinds[kind]}
          </Select.Option>
        ))}
      </Select>
    </Field>
  )
}
