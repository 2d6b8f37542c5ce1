import { useMutation, useQuery } from '@tanstack/react-query'
import { useCallback, useRef, useState } from 'react'
import type { Source } from './document/read-source.ts'
import { type ImportRequest, importPlan } from './import-mutations.ts'
import { writtenAnswersQuery } from './import-queries.ts'
import { importRows } from './import-rows.ts'
import { type Choices, firstChoices, type QuestionPart, takenAnswers } from './preview/import-state.ts'
import { further, type RowCorrection } from './preview/row-corrections.ts'
import { type Opened, useImportDraft } from './preview/use-import-draft.ts'
import type { Way } from './understanding/doubts.ts'

export interface ImportPlace {
  schoolId: string
  userId: string
  parts: readonly QuestionPart[]
  /** Of the plan's last overall goal; what is imported comes after. */
  lastPosition: string | null
}

type Imported = Awaited<ReturnType<typeof importPlan>>

/** A file that has been read: what is chosen of it, what comes of that, and writing it. */
export function usePlanImport(place: ImportPlace, onDone: (imported: Imported) => Promise<unknown>) {
  const [opened, setOpened] = useState<Opened | null>(null)
  const [isCorrected, setIsCorrected] = useState(false)
  const { data: existing, isError } = useQuery(writtenAnswersQuery(place.schoolId, place.userId))
  const draft = useImportDraft(opened, place.parts, existing)
  // What was sent last: sent again as it was, unless something else has been chosen since.
  const sent = useRef<{ draft: unknown; request: ImportRequest } | null>(null)
  const write = useMutation({
    // Without network it says so at once, instead of waiting and doing it unasked.
    networkMode: 'always',
    mutationFn: importPlan,
    onSuccess: async (imported) => {
      setIsCorrected(false)
      await onDone(imported)
    },
  })

  function open(source: Source | null) {
    write.reset()
    setIsCorrected(false)
    setOpened(source && { source, choices: firstChoices(source), id: crypto.randomUUID(), rowIds: new Map() })
  }

  function choose(changed: Partial<Choices>) {
    setIsCorrected(true)
    setOpened((before) => before && { ...before, choices: { ...before.choices, ...changed } })
  }

  const correct = useCallback((key: string, correction: RowCorrection) => {
    setIsCorrected(true)
    setOpened((before) => {
      if (!before) return before
      const { corrections, ...choices } = before.choices
      const corrected = { ...corrections, [key]: further(corrections[key], correction) }
      return { ...before, choices: { ...choices, corrections: corrected } }
    })
  }, [])

  const answer = useCallback((id: string, way: Way) => {
    setIsCorrected(true)
    setOpened((before) => {
      if (!before) return before
      const { choices } = before
      return { ...before, choices: { ...choices, doubts: { ...choices.doubts, [id]: way } } }
    })
  }, [])

  function confirm() {
    if (!opened || !draft) return
    if (sent.current?.draft !== draft) {
      const answers = takenAnswers(draft).map(({ questionId, text, existing: written }) => ({
        question_id: questionId,
        body: text.trim(),
        is_appended: written !== '',
      }))
      const { name: fileName, hash: fileHash } = opened.source
      const rows = importRows(draft.taken, place.lastPosition)
      const request = { schoolId: place.schoolId, importId: opened.id, fileName, fileHash, rows, answers }
      sent.current = { draft, request }
    }
    write.mutate(sent.current.request)
  }

  return {
    opened,
    draft,
    isCorrected,
    isExistingUnknown: isError && !existing,
    write,
    open,
    choose,
    correct,
    answer,
    confirm,
  }
}
