import { Button } from '@digdir/designsystemet-react'
import { Row } from '../../shared/ui/layout/stack.tsx'
import { useAdminMessages } from './texts/admin-messages.ts'

interface RowChoicesProps<Kind extends string> {
  /** What the row is about, for those who hear the button alone. */
  name: string
  choices: readonly { kind: Kind; label: string }[]
  onChoose: (kind: Kind) => void
}

/** What can be done about a row of a table. */
export function RowChoices<Kind extends string>({ name, choices, onChoose }: RowChoicesProps<Kind>) {
  const { common } = useAdminMessages()
  return (
    <Row gap={2}>
      {choices.map(({ kind, label }) => (
        <Button
          key={kind}
          variant="tertiary"
          data-size="sm"
          aria-label={common.of(label, name)}
          onClick={() => onChoose(kind)}
        >
          {label}
        </Button>
      ))}
    </Row>
  )
}
