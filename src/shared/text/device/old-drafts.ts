import type { Texts } from '../document/edits.ts'
import type { RowKey } from '../types.ts'
import { type DraftRecord, deviceFormat, type Owner } from './draft-records.ts'

/** A draft as apps before documents kept it: the words as a difference to the row's texts. */
export interface OldDraftRecord extends Owner {
  key: RowKey
  state: { base: Texts; drafts: Texts; attempts: { texts: Texts }[] }
  updatedAt: number
}

/** Taken over as words without a document. Until December 2027: whoever has not been here for a year has lost them. */
export function readOldDraft({ state, ...record }: OldDraftRecord): DraftRecord {
  const { base, drafts, attempts } = state
  const changed = <T>(texts: Readonly<Record<string, T>>) => ({ ...base, ...texts })
  return {
    ...record,
    format: deviceFormat,
    epoch: '',
    base,
    texts: changed(drafts),
    document: null,
    clients: [],
    attempts: attempts.map(({ texts }) => changed(texts)),
  }
}
