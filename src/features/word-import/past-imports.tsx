import { Button, Paragraph, ValidationMessage } from '@digdir/designsystemet-react'
import { useRef } from 'react'
import { formatDateTime } from '../../shared/i18n/format.ts'
import { useLanguage } from '../../shared/i18n/messages-context.tsx'
import { Row, Stack } from '../../shared/ui/layout/stack.tsx'
import { Subtle } from '../../shared/ui/layout/subtle.tsx'
import type { PlanImport } from './import-queries.ts'
import { useWordImportMessages } from './texts/word-import-messages.ts'
import type { Undoing } from './use-undo.ts'
import styles from './word-import.module.css'

interface PastImportsProps {
  imports: readonly PlanImport[]
  names: Record<string, string>
  undoing: Undoing
}

/** What has come in from files before, each to be taken back. */
export function PastImports({ imports, names, undoing }: PastImportsProps) {
  const { past: text } = useWordImportMessages()
  const heading = useRef<HTMLHeadingElement>(null)

  /** The button goes with what it undoes; focus stays at the list. */
  function undo(id: string) {
    heading.current?.focus()
    undoing.undo(id)
  }

  return (
    <section className={styles.section} aria-labelledby="past-imports">
      <h2 id="past-imports" ref={heading} tabIndex={-1}>
        {text.title}
      </h2>
      <Subtle role="status">{undoing.done && text.done}</Subtle>
      <div role="alert">{undoing.problem && <ValidationMessage>{undoing.problem}</ValidationMessage>}</div>
      <Stack as="ul" gap={0} isLined className={styles.narrow}>
        {imports.map((one) => (
          <PastImport
            key={one.id}
            one={one}
            names={names}
            isBusy={undoing.busyId === one.id}
            onUndo={() => undo(one.id)}
          />
        ))}
      </Stack>
    </section>
  )
}

interface PastImportProps {
  one: PlanImport
  names: Record<string, string>
  isBusy: boolean
  onUndo: () => void
}

function PastImport({ one, names, isBusy, onUndo }: PastImportProps) {
  const { past: text, someone } = useWordImportMessages()
  const { language } = useLanguage()
  const nameOf = (id: string | null) => names[id ?? ''] || someone
  const when = formatDateTime(one.imported_at, language)
  const file = one.file_name || text.pasted
  return (
    <Row as="li" gap={5} isSpread>
      <div className={styles.what}>
        <span>{file}</span>
        <Subtle>{text.by(nameOf(one.imported_by), when)}</Subtle>
        {one.undone_at && (
          <Subtle>{text.undone(nameOf(one.undone_by), formatDateTime(one.undone_at, language))}</Subtle>
        )}
        {one.rows_kept !== null && one.rows_kept > 0 && (
          <Paragraph data-size="sm">{text.kept(one.rows_kept)}</Paragraph>
        )}
      </div>
      {!one.undone_at && (
        <Button
          variant="secondary"
          data-size="sm"
          loading={isBusy}
          aria-label={text.undoOf(file, when)}
          onClick={onUndo}
        >
          {text.undo}
        </Button>
      )}
    </Row>
  )
}
