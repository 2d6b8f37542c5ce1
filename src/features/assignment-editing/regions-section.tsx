import { Button, Paragraph, Tag } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { formatDateTime } from '../../shared/i18n/format.ts'
import { useLanguage } from '../../shared/i18n/messages-context.tsx'
import { focusWhenThere } from '../../shared/ui/focus-when-there.ts'
import { Section } from '../../shared/ui/layout/page.tsx'
import { Row, Stack } from '../../shared/ui/layout/stack.tsx'
import { addRegion, removeRegion } from './assignment-mutations.ts'
import { type Region, useEditing } from './editing-context.ts'
import { ProblemAlert } from './problem-alert.tsx'
import { PublishDialog } from './publish-dialog.tsx'
import { useEditingMessages } from './texts/assignment-editing-messages.ts'
import { useAction } from './use-action.ts'

/** Which of the caller's regions the assignment is for, and where its leaders see it. */
export function RegionsSection() {
  const { regions: text } = useEditingMessages()
  const { regions } = useEditing()
  return (
    <Section title={text.title}>
      <Paragraph>{text.help}</Paragraph>
      <Stack as="ul">
        {regions.map((region) => (
          <RegionItem key={region.id} region={region} />
        ))}
      </Stack>
    </Section>
  )
}

function RegionItem({ region }: { region: Region }) {
  const { regions: text, status } = useEditingMessages()
  const { language } = useLanguage()
  const { assignment } = useEditing()
  const action = useAction()
  const [isPublishing, setIsPublishing] = useState(false)
  const included = assignment.assignment_regions.find(({ region_id }) => region_id === region.id)
  const publishedAt = included?.published_at
  const nameId = `region-${region.id}`
  return (
    <Row as="li">
      <strong id={nameId} tabIndex={-1}>
        {region.name}
      </strong>
      <Tag data-size="sm" data-color={publishedAt ? 'success' : included ? 'info' : 'neutral'}>
        {publishedAt
          ? status.published(formatDateTime(publishedAt, language))
          : included
            ? status.draft
            : text.notIncluded}
      </Tag>
      {included && !publishedAt && (
        <>
          <Button data-size="sm" onClick={() => setIsPublishing(true)}>
            {text.publish(region.name)}
          </Button>
          <Button
            data-size="sm"
            variant="tertiary"
            loading={action.isBusy}
            onClick={() =>
              void action.run(() => removeRegion(assignment.id, region.id), text.removed(region.name))
            }
          >
            {text.remove(region.name)}
          </Button>
        </>
      )}
      {!included && (
        <Button
          data-size="sm"
          variant="secondary"
          loading={action.isBusy}
          onClick={() => void action.run(() => addRegion(assignment.id, region.id), text.added(region.name))}
        >
          {text.add(region.name)}
        </Button>
      )}
      <ProblemAlert problem={action.problem} />
      <PublishDialog
        region={region}
        isOpen={isPublishing}
        onClose={() => setIsPublishing(false)}
        // The button that opened it is gone then.
        onDone={() => focusWhenThere(nameId)}
      />
    </Row>
  )
}
