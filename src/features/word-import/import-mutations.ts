import type { Json } from '../../database.types.ts'
import { answerOrThrow } from '../../shared/supabase/answer.ts'
import { supabase } from '../../shared/supabase/client.ts'
import { RefusedError } from '../../shared/text/types.ts'
import type { PlanImport } from './import-queries.ts'

export interface ImportRequest {
  schoolId: string
  importId: string
  fileHash: string
  fileName: string
  rows: Json
  answers: Json
}

interface ImportOutcome {
  done: PlanImport
  /** An earlier request came through whose reply was lost, and it asked for something else than this one. */
  isEarlier: boolean
}

/** Writes it all, or nothing. Sent again after a lost reply it is the same import. */
export async function importPlan(request: ImportRequest): Promise<ImportOutcome> {
  try {
    const done = await answerOrThrow(
      supabase.rpc('import_plan', {
        school: request.schoolId,
        import_id: request.importId,
        file_hash: request.fileHash,
        file_name: request.fileName,
        rows: request.rows,
        answers: request.answers,
      }),
    )
    return { done: done as PlanImport, isEarlier: false }
  } catch (error) {
    if (!(error instanceof RefusedError) || error.message !== 'already_imported') throw error
    const done = await answerOrThrow(
      supabase.from('plan_imports').select().eq('id', request.importId).single(),
    )
    return { done: done as PlanImport, isEarlier: true }
  }
}

/** Takes an import back, except what has been built on since. */
export const undoImport = async (importId: string): Promise<PlanImport> =>
  (await answerOrThrow(supabase.rpc('undo_import', { import_id: importId }))) as PlanImport
