import { Button } from '@digdir/designsystemet-react'
import { PlusIcon } from '@navikt/aksel-icons'
import styles from './row.module.css'

interface AddButtonProps {
  words: string
  /** What it is added to. */
  rowName: string
  onAdd: () => void
}

/** Adds a row under another one. */
export function AddButton({ words, rowName, onAdd }: AddButtonProps) {
  return (
    <Button
      variant="tertiary"
      data-size="sm"
      className={styles.add}
      aria-label={`${words}, ${rowName}`}
      onClick={onAdd}
    >
      <PlusIcon aria-hidden />
      {words}
    </Button>
  )
}
