import { Alert, Button, Checkbox, Textfield } from '@digdir/designsystemet-react'
import styles from './export.module.css'
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
    <div className={styles.section}>
      {regions.length > 1 && (
        <fieldset className={styles.group}>
          <legend>{texts.regions}</legend>
          <p className={styles.help}>{texts.regionsHelp}</p>
          {regions.map(({ id, name }) => (
            <Checkbox
              key={id}
              label={name}
              value={id}
              checked={chosen.includes(id)}
              onChange={(event) => choose(id, event.target.checked)}
            />
          ))}
        </fieldset>
      )}
      <Textfield
        label={texts.search}
        type="search"
        value={search.search ?? ''}
        onChange={(event) => onChange({ ...search, search: event.target.value || undefined })}
      />
      {(search.status || search.unread) && (
        <Alert data-size="sm">
          <div className={styles.narrowed}>
            {texts.narrowed}
            <Button
              variant="secondary"
              data-size="sm"
              onClick={() => onChange({ ...search, status: undefined, unread: undefined, part: undefined })}
            >
              {texts.widen}
            </Button>
          </div>
        </Alert>
      )}
    </div>
  )
}
