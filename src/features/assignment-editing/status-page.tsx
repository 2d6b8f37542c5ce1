import { Field, Label, Paragraph, Select } from '@digdir/designsystemet-react'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useLanguage } from '../../shared/i18n/messages-context.tsx'
import { Columns, Row, Stack } from '../../shared/ui/layout/stack.tsx'
import { Subtle } from '../../shared/ui/layout/subtle.tsx'
import styles from './assignment-editing.module.css'
import type { Part } from './assignments-queries.ts'
import { type Region, useEditing } from './editing-context.ts'
import { handInStatuses } from './hand-in-status.ts'
import { handInStatusQuery } from './hand-in-status-queries.ts'
import { titleOf } from './names.ts'
import { formatDueLocal } from './oslo-time.ts'
import { ReminderButton } from './reminder-button.tsx'
import { StatusTable } from './status-table.tsx'
import { useEditingMessages } from './texts/assignment-editing-messages.ts'

export interface StatusChoice {
  partId?: string | undefined
  regionId?: string | undefined
}

interface StatusPageProps {
  choice: StatusChoice
  onChoice: (choice: StatusChoice) => void
}

/** Who has handed in a part in a region; the first of both unless the address says which. */
export function StatusPage({ choice, onChoice }: StatusPageProps) {
  const { handedIn: text, columns } = useEditingMessages()
  const { assignment, regions } = useEditing()
  const parts = assignment.assignment_parts
  const included = regions.filter(({ id }) =>
    assignment.assignment_regions.some(({ region_id }) => region_id === id),
  )
  const part = parts.find(({ id }) => id === choice.partId) ?? parts[0]
  const region = included.find(({ id }) => id === choice.regionId) ?? included[0]
  if (!part || !region) return <Paragraph>{text.noParts}</Paragraph>
  return (
    <>
      <Columns as="search" min="12rem" className={styles.fields} aria-label={text.choose}>
        <Field>
          <Label>{columns.part}</Label>
          <Select
            value={part.id}
            onChange={({ target }) => onChoice({ partId: target.value, regionId: region.id })}
          >
            {parts.map((one) => (
              <Select.Option key={one.id} value={one.id}>
                {titleOf(one)}
              </Select.Option>
            ))}
          </Select>
        </Field>
        {included.length > 1 && (
          <Field>
            <Label>{columns.region}</Label>
            <Select
              value={region.id}
              onChange={({ target }) => onChoice({ partId: part.id, regionId: target.value })}
            >
              {included.map((one) => (
                <Select.Option key={one.id} value={one.id}>
                  {one.name}
                </Select.Option>
              ))}
            </Select>
          </Field>
        )}
      </Columns>
      <PartStatus key={`${part.id}:${region.id}`} part={part} region={region} />
    </>
  )
}

function PartStatus({ part, region }: { part: Part; region: Region }) {
  const { handedIn: text, due, columns } = useEditingMessages()
  const { language } = useLanguage()
  const { assignment } = useEditing()
  const { data } = useSuspenseQuery(handInStatusQuery(part.id, region.id))
  const statuses = handInStatuses(data, part.respondent)
  const isPublished = assignment.assignment_regions.some(
    ({ region_id, published_at }) => region_id === region.id && published_at !== null,
  )
  const dueLocal = part.deadlines.find(({ region_id }) => region_id === region.id)?.due_local ?? null
  const handedIn = statuses.filter(({ submission }) => submission !== null).length
  return (
    <Stack as="section" gap={5} aria-label={`${titleOf(part)}, ${region.name}`}>
      <Paragraph>
        {columns.due}: {dueLocal ? due.local(formatDueLocal(dueLocal, language)) : due.none}
      </Paragraph>
      {isPublished ? (
        <>
          <Row>
            <strong role="status">{text.summary(handedIn, statuses.length)}</strong>
            <ReminderButton part={part} region={region} />
          </Row>
          <Subtle>{text.draftsPrivate}</Subtle>
          {statuses.length > 0 ? (
            <StatusTable part={part} regionId={region.id} statuses={statuses} dueLocal={dueLocal} />
          ) : (
            <Paragraph>{text.noSchools}</Paragraph>
          )}
        </>
      ) : (
        <Paragraph>{text.unpublished}</Paragraph>
      )}
    </Stack>
  )
}
