import { useMemo } from 'react'
import type { Source } from '../document/read-source.ts'
import type { RowIds } from './draft-rows.ts'
import { type Choices, draftOf, foundPart, type QuestionPart, readPlan } from './import-state.ts'

/** A source with what is chosen of it. */
export interface Opened {
  source: Source
  choices: Choices
  /** Of the import it becomes. */
  id: string
  rowIds: RowIds
}

/** What would be brought in. Each piece is made anew only when something it depends on is chosen otherwise. */
export function useImportDraft(
  opened: Opened | null,
  parts: readonly QuestionPart[],
  existing: Readonly<Record<string, string>> | undefined,
) {
  const source = opened?.source
  const { tables, readings, isSplit, doubts, corrections, partId, texts, isTaken } = opened?.choices ?? none
  const rowIds = opened?.rowIds
  const read = useMemo(
    () => source && readPlan(source, { tables, readings, isSplit, doubts }, rowIds),
    [source, tables, readings, isSplit, doubts, rowIds],
  )
  const found = useMemo(
    () => source && foundPart(source, { tables, readings, partId }, parts),
    [source, tables, readings, partId, parts],
  )
  const draft = useMemo(
    () => (read && found ? draftOf(read, found, { texts, isTaken, corrections }, existing ?? {}) : null),
    [read, found, texts, isTaken, corrections, existing],
  )
  return draft
}

const none: Choices = {
  tables: [],
  readings: [],
  isSplit: true,
  doubts: {},
  corrections: {},
  partId: null,
  texts: {},
  isTaken: {},
}
