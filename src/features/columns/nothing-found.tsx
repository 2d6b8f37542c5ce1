import { Button, Paragraph } from '@digdir/designsystemet-react'
import { useColumnsMessages } from '../../shared/columns/texts/columns-messages.ts'
import styles from './columns.module.css'
import type { columnQuery } from './columns-queries.ts'

interface NothingFoundProps {
  wish: Parameters<typeof columnQuery>[0]
  onSearchEverything: () => void
  onClearSearch: () => void
}

/** Why nothing is shown, and what else to try. */
export function NothingFound({ wish, onSearchEverything, onClearSearch }: NothingFoundProps) {
  const text = useColumnsMessages()
  if (wish.search === undefined) {
    return <Paragraph>{wish.question ? text.noneAnswered : text.none}</Paragraph>
  }
  return (
    <div className={styles.nothing}>
      <Paragraph role="status">{text.noHits(wish.search)}</Paragraph>
      <Paragraph data-size="sm">{text.noHitsHelp}</Paragraph>
      <div className={styles.buttons}>
        {wish.kinds.length === 1 && (
          <Button variant="secondary" data-size="sm" onClick={onSearchEverything}>
            {text.searchEverything}
          </Button>
        )}
        <Button variant="secondary" data-size="sm" onClick={onClearSearch}>
          {text.clearSearch}
        </Button>
      </div>
    </div>
  )
}
