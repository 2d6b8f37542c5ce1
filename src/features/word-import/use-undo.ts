import { useMutation } from '@tanstack/react-query'
import { refusalOf } from '../../shared/supabase/refusal.ts'
import { undoImport } from './import-mutations.ts'
import type { PlanImport } from './import-queries.ts'
import { refusalText, useWordImportMessages } from './texts/word-import-messages.ts'

export interface Undoing {
  undo: (importId: string) => void
  /** Which one is being undone. */
  busyId: string | undefined
  /** The last one that was. */
  done: PlanImport | undefined
  /** Why it was not. */
  problem: string | null
}

/** Takes an import back; `onDone` fetches anew what it has changed. */
export function useUndo(onDone: () => Promise<unknown>): Undoing {
  const texts = useWordImportMessages()
  const { mutate, isPending, variables, data, error } = useMutation({
    // Without network it says so at once, instead of waiting and doing it unasked.
    networkMode: 'always',
    mutationFn: undoImport,
    onSuccess: onDone,
  })
  return {
    undo: mutate,
    busyId: isPending ? variables : undefined,
    done: data,
    problem: error && refusalText(texts, refusalOf(error)),
  }
}
