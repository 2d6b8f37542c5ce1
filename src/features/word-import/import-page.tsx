import { Alert, Paragraph } from '@digdir/designsystemet-react'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { type ReactNode, useMemo, useState } from 'react'
import type { PlanRows } from '../../shared/plan/plan-rows.ts'
import { Page } from '../../shared/ui/layout/page.tsx'
import { PageHeading } from '../../shared/ui/page-heading.tsx'
import { UnsavedGuard, useUnsaved } from '../../shared/ui/unsaved-guard.tsx'
import { ImportConfirm, useDraftWords } from './import-confirm.tsx'
import { pastImportsQuery, writtenAnswersQuery } from './import-queries.ts'
import { ImportReceipt, type Receipt } from './import-receipt.tsx'
import { ImportSource } from './import-source.tsx'
import { PastImports } from './past-imports.tsx'
import { ImportPreview } from './preview/import-preview.tsx'
import { previewRows } from './preview/preview-rows.ts'
import { type RowParts, useRowParts } from './preview/use-row-parts.tsx'
import { useWordImportMessages } from './texts/word-import-messages.ts'
import { useIsOffline } from './use-is-offline.ts'
import { type ImportPlace, usePlanImport } from './use-plan-import.ts'
import { useUndo } from './use-undo.ts'
import styles from './word-import.module.css'

const noRows: [] = []

interface ImportPageProps extends ImportPlace {
  names: Record<string, string>
  /** Draws rows as the plan's own page does, with what is shown in them here. */
  renderPlan: (rows: PlanRows, parts: RowParts) => ReactNode
  /** What others show of the plan and the answers is to be fetched anew. */
  onChanged: () => Promise<unknown>
}

/** A plan from Word: read, looked over, and brought in whole or not at all. */
export function ImportPage({ names, renderPlan, onChanged, ...place }: ImportPageProps) {
  const { schoolId, userId } = place
  const texts = useWordImportMessages()
  const queryClient = useQueryClient()
  const isOffline = useIsOffline()
  const [receipt, setReceipt] = useState<Receipt | null>(null)
  const past = useQuery(pastImportsQuery(schoolId))
  const wordsOf = useDraftWords()

  const refetch = () =>
    Promise.all([
      onChanged(),
      queryClient.invalidateQueries({ queryKey: pastImportsQuery(schoolId).queryKey }),
      queryClient.invalidateQueries({ queryKey: writtenAnswersQuery(schoolId, userId).queryKey }),
    ])
  const undoing = useUndo(refetch)
  const { opened, draft, write, ...steps } = usePlanImport(place, async ({ done, isEarlier }) => {
    setReceipt({ importId: done.id, what: draft ? wordsOf(draft) : '', isEarlier })
    steps.open(null)
    await refetch()
  })
  const rows = draft?.rows ?? noRows
  const rowParts = useRowParts(rows, steps.correct, steps.answer)
  const plan = useMemo(
    () => renderPlan(previewRows(rows, schoolId), rowParts),
    [renderPlan, rows, schoolId, rowParts],
  )
  const earlier = past.data?.find(
    ({ file_hash, undone_at }) => file_hash === opened?.source.hash && !undone_at,
  )

  return (
    <Page>
      {receipt ? (
        <ImportReceipt
          schoolId={schoolId}
          receipt={receipt}
          undoing={undoing}
          onMore={() => setReceipt(null)}
        />
      ) : (
        <>
          <Link className="ds-link" to="/schools/$schoolId/plan" params={{ schoolId }}>
            {texts.toPlan}
          </Link>
          <PageHeading title={texts.title} />
          <Paragraph className={styles.prose}>{texts.intro}</Paragraph>
          {isOffline && (
            <Alert data-color="warning" data-size="sm">
              {texts.offline}
            </Alert>
          )}
          <ImportSource source={opened?.source ?? null} onRead={steps.open} />
          {opened && draft && (
            <>
              <ImportPreview
                source={opened.source}
                choices={opened.choices}
                onChoose={steps.choose}
                draft={draft}
                parts={place.parts}
                isExistingUnknown={steps.isExistingUnknown}
                plan={plan}
              />
              <ImportConfirm
                draft={draft}
                earlier={earlier}
                names={names}
                isBusy={write.isPending}
                error={write.error}
                onConfirm={steps.confirm}
              />
            </>
          )}
        </>
      )}
      {past.data && past.data.length > 0 && (
        <PastImports imports={past.data} names={names} undoing={undoing} />
      )}
      {past.isError && !past.data && <Paragraph>{texts.past.failed}</Paragraph>}
      <UnsavedGuard texts={texts.leave}>
        <Corrections areThere={steps.isCorrected} />
      </UnsavedGuard>
    </Page>
  )
}

/** They would have to be made again. */
function Corrections({ areThere }: { areThere: boolean }) {
  useUnsaved(areThere)
  return null
}
