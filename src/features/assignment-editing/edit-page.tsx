import { Alert, Heading, Paragraph } from '@digdir/designsystemet-react'
import { Stack } from '../../shared/ui/layout/stack.tsx'
import { UnsavedGuard } from '../../shared/ui/unsaved-guard.tsx'
import styles from './assignment-editing.module.css'
import { DeleteDraft } from './delete-draft.tsx'
import { useEditing } from './editing-context.ts'
import { GatheringDates } from './gathering-dates.tsx'
import { GatheringForm } from './gathering-form.tsx'
import { PartsSection } from './parts-section.tsx'
import { RegionsSection } from './regions-section.tsx'
import { useEditingMessages } from './texts/assignment-editing-messages.ts'
import { TitleForm } from './title-form.tsx'

/** All of an assignment that its facilitators decide; each section is saved by itself. */
export function EditPage() {
  const { shared, leave } = useEditingMessages()
  const { canEditTexts } = useEditing()
  return (
    <UnsavedGuard texts={leave}>
      {!canEditTexts && (
        <Alert data-color="info">
          <Heading level={2} data-size="xs">
            {shared.title}
          </Heading>
          <Paragraph>{shared.body}</Paragraph>
        </Alert>
      )}
      <Stack gap={5} isLined className={styles.sections}>
        <TitleForm />
        <GatheringForm />
        <GatheringDates />
        <PartsSection />
        <RegionsSection />
        <DeleteDraft />
      </Stack>
    </UnsavedGuard>
  )
}
