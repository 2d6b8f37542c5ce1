import type { Tables } from '../../../database.types.ts'
import { importRows } from '../import-rows.ts'
import type { DraftRow } from './draft-rows.ts'

/** A plan's rows as the page that shows plans takes them. */
export interface PreviewRows {
  goals: Tables<'goals'>[]
  actions: Tables<'actions'>[]
  reflections: Tables<'reflections'>[]
}

/** Rows that were read, as they would be in the plan. */
export function previewRows(drafted: readonly DraftRow[], schoolId: string): PreviewRows {
  const rows = importRows(drafted, null)
  const written = {
    school_id: schoolId,
    version: 1,
    save_client: null,
    save_number: null,
    created_at: '',
    updated_at: '',
    updated_by: null,
    deleted_at: null,
  }
  const of = (kind: string) =>
    rows.filter((row) => row.kind === kind).map(({ kind: _, ...row }) => ({ ...written, ...row }))
  return {
    goals: of('goals') as unknown as PreviewRows['goals'],
    actions: of('actions') as unknown as PreviewRows['actions'],
    reflections: of('reflections') as unknown as PreviewRows['reflections'],
  }
}
