import type { DraftStore } from './draft-store.ts'

/** A device that keeps nothing: for a view that is only looked at, and where keeping is not what is measured. */
export const nothingKept: DraftStore = {
  putDraft: async () => undefined,
  removeDraft: async () => undefined,
  drafts: async () => [],
  putOperation: async () => undefined,
  removeOperation: async () => undefined,
  operations: async () => [],
}
