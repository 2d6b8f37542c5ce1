import { Button, Paragraph } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { regionFilterOf } from '../../shared/region-filter.ts'
import { Page, PageHead } from '../../shared/ui/layout/page.tsx'
import { Stack } from '../../shared/ui/layout/stack.tsx'
import { AssignmentChoice, assignmentsOf } from './assignment-choice.tsx'
import { ExportOutcome } from './export-outcome.tsx'
import { type ExportSearch, formatsOf, needsAssignment } from './export-search.ts'
import type { ExportedPart } from './exported-school.ts'
import { ContentChoice, FormatChoice } from './file-choices.tsx'
import { SchoolsChoice } from './schools-choice.tsx'
import { useExportMessages } from './texts/export-messages.ts'
import { useExport } from './use-export.ts'

interface ExportPageProps {
  regions: { id: string; name: string }[]
  parts: ExportedPart[]
  search: ExportSearch
  onSearch: (search: ExportSearch) => void
}

/** What a facilitator can read of own regions, as one file. */
export function ExportPage({ regions, parts, search, onSearch }: ExportPageProps) {
  const texts = useExportMessages()
  const [isAssignmentMissing, setIsAssignmentMissing] = useState(false)
  const { state, isRunning, start, cancel } = useExport({ search, parts, regions })
  const content = search.content ?? 'plans'

  function change(next: ExportSearch) {
    setIsAssignmentMissing(false)
    const formats = formatsOf(next.content ?? 'plans')
    onSearch(next.format && !formats.includes(next.format) ? { ...next, format: undefined } : next)
  }

  function submit(event: FormEvent) {
    event.preventDefault()
    const isKnown = assignmentsOf(parts, content).some(({ id }) => id === search.assignment)
    const isMissing = needsAssignment(content) && !isKnown
    setIsAssignmentMissing(isMissing)
    if (isMissing) document.getElementById('export-assignment')?.focus()
    else start()
  }

  return (
    <Page width="text">
      <PageHead
        title={texts.title}
        back={
          <Link className="ds-link" to="/schools" search={regionFilterOf({ ...search })}>
            {texts.toOverview}
          </Link>
        }
      />
      <Paragraph>{texts.intro}</Paragraph>
      <Stack as="form" gap={7} onSubmit={submit}>
        <SchoolsChoice regions={regions} search={search} onChange={change} />
        <ContentChoice search={search} onChange={change} />
        {needsAssignment(content) && (
          <AssignmentChoice parts={parts} search={search} onChange={change} isMissing={isAssignmentMissing} />
        )}
        <FormatChoice search={search} onChange={change} />
        {!isRunning && <Button type="submit">{texts.start}</Button>}
      </Stack>
      <ExportOutcome state={state} onCancel={cancel} onRetry={start} />
    </Page>
  )
}
