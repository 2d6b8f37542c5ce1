import { useMemo } from 'react'
import { importRows } from './import-rows.ts'
import { builtPlan, type Choices, draftOf, foundPart, type QuestionPart } from './import-state.ts'
import type { Source } from './read-source.ts'

/** A source with what is chosen of it. */
export interface Opened {
  source: Source
  choices: Choices
  /** Of the import it becomes. */
  id: string
}

interface DraftPlace {
  parts: readonly QuestionPart[]
  lastPosition: string | null
}

/** What would be brought in. Each piece is made anew only when something it depends on is chosen otherwise. */
export function useImportDraft(
  opened: Opened | null,
  { parts, lastPosition }: DraftPlace,
  existing: Readonly<Record<string, string>> | undefined,
) {
  const source = opened?.source
  const { tables, readings, isSplit, partId, texts, isTaken } = opened?.choices ?? none
  const built = useMemo(
    () => source && builtPlan(source, { tables, readings, isSplit }),
    [source, tables, readings, isSplit],
  )
  const found = useMemo(
    () => source && foundPart(source, { tables, readings, partId }, parts),
    [source, tables, readings, partId, parts],
  )
  const draft = useMemo(
    () => (built && found ? draftOf(built, found, { texts, isTaken }, existing ?? {}) : null),
    [built, found, texts, isTaken, existing],
  )
  const rows = useMemo(() => (built ? importRows(built.plan, lastPosition) : []), [built, lastPosition])
  return { draft, rows }
}

const none: Choices = { tables: [], readings: [], isSplit: true, partId: null, texts: {}, isTaken: {} }
