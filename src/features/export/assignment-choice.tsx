import { Field, Label, Paragraph, Select, ValidationMessage } from '@digdir/designsystemet-react'
import { inLanguage } from '../../shared/i18n/bilingual.ts'
import { useLanguage } from '../../shared/i18n/messages-context.tsx'
import type { Content, ExportSearch } from './export-search.ts'
import type { ExportedPart } from './exported-school.ts'
import { useExportMessages } from './texts/export-messages.ts'

/** The assignments that have such copies, newest first. */
export function assignmentsOf(parts: readonly ExportedPart[], content: Content) {
  const kind = content === 'answers' ? 'questions' : 'plan'
  const titles = new Map(
    parts.filter((part) => part.kind === kind).map((part) => [part.assignmentId, part.assignment]),
  )
  return [...titles].map(([id, title]) => ({ id, title })).reverse()
}

interface AssignmentChoiceProps {
  parts: readonly ExportedPart[]
  search: ExportSearch
  onChange: (search: ExportSearch) => void
  isMissing: boolean
}

export function AssignmentChoice({ parts, search, onChange, isMissing }: AssignmentChoiceProps) {
  const texts = useExportMessages()
  const { language } = useLanguage()
  const assignments = assignmentsOf(parts, search.content ?? 'plans')
  if (assignments.length === 0) return <Paragraph>{texts.noAssignments}</Paragraph>

  /** What the overview narrowed by was a part of another assignment. */
  const choose = (assignment: string | undefined) =>
    onChange({ ...search, assignment, part: undefined, status: undefined })

  return (
    <Field>
      <Label>{texts.assignment}</Label>
      <Select
        id="export-assignment"
        aria-invalid={isMissing}
        value={assignments.some(({ id }) => id === search.assignment) ? search.assignment : ''}
        onChange={(event) => choose(event.target.value || undefined)}
      >
        <Select.Option value="">{texts.chooseAssignment}</Select.Option>
        {assignments.map(({ id, title }) => (
          <Select.Option key={id} value={id}>
            {inLanguage(title, language).text}
          </Select.Option>
        ))}
      </Select>
      {isMissing && <ValidationMessage>{texts.assignmentMissing}</ValidationMessage>}
    </Field>
  )
}
