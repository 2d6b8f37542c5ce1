import { Alert, Button, Checkbox, Textfield } from '@digdir/designsystemet-react'
import { Row, Stack } from '../../shared/ui/layout/stack.tsx'
import { Subtle } from '../../shared/ui/layout/subtle.tsx'
import type { ExportSearch } from './export-search.ts'
import { useExportMessages } from './texts/export-messages.ts'

interface SchoolsChoiceProps {
  regions: { id: string; name: string }[]
  search: ExportSearch
  onChange: (search: ExportSearch) => void
}

/** Which schools: regions, part of a name, and what the overview has narrowed already. */
export function SchoolsChoice({ regions, search, onChange }: SchoolsChoiceProps) {
  const texts = useExportMessages()
  const chosen = search.regions ?? []

  function choose(id: string, isChosen: boolean) {
    const next = isChosen ? [...chosen, id] : chosen.filter((other) => other !== id)
    onChange({ ...search, regions: next.length > 0 ? next : undefined })
  }

  return (
    <Stack>
      {regions.length > 1 && (
        <Stack as="fieldset" gap={3}>
          <legend>{texts.regions}</legend>
          <Subtle>{texts.regionsHelp}</Subtle>
          {regions.map(({ id, name }) => (
            <Checkbox
              key={id}
              label={name}
              value={id}
              checked={chosen.includes(id)}
              onChange={(event) => choose(id, event.target.checked)}
            />
          ))}
        </Stack>
      )}
      <Textfield
        label={texts.search}
        type="search"
        value={search.search ?? ''}
        onChange={(event) => onChange({ ...search, search: event.target.value || undefined })}
      />
      {(search.status || search.unread) && (
        <Alert data-size="sm">
          <Row>
            {texts.narrowed}
            <Button
              variant="secondary"
              data-size="sm"
              onClick={() => onChange({ ...search, status: undefined, unread: undefined, part: undefined })}
            >
              {texts.widen}
            </Button>
          </Row>
        </Alert>
      )}
    </Stack>
  )
}
