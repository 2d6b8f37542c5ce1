import { Button, Paragraph } from '@digdir/designsystemet-react'
import { useColumnsMessages } from '../../shared/columns/texts/columns-messages.ts'
import { Row, Stack } from '../../shared/ui/layout/stack.tsx'
import type { columnQuery } from './columns-queries.ts'

interface NothingFoundProps {
  filter: Parameters<typeof columnQuery>[0]
  onSearchEverything: () => void
  onClearSearch: () => void
}

/** Why nothing is shown, and what else to try. */
export function NothingFound({ filter, onSearchEverything, onClearSearch }: NothingFoundProps) {
  const text = useColumnsMessages()
  if (filter.search === undefined) {
    return <Paragraph>{filter.question ? text.noneAnswered : text.none}</Paragraph>
  }
  return (
    <Stack gap={3}>
      <Paragraph role="status">{text.noHits(filter.search)}</Paragraph>
      <Paragraph data-size="sm">{text.noHitsHelp}</Paragraph>
      <Row>
        {filter.kinds.length === 1 && (
          <Button variant="secondary" data-size="sm" onClick={onSearchEverything}>
            {text.searchEverything}
          </Button>
        )}
        <Button variant="secondary" data-size="sm" onClick={onClearSearch}>
          {text.clearSearch}
        </Button>
      </Row>
    </Stack>
  )
}
