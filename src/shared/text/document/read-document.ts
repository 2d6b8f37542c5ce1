import { type RowKey, rowName, type StoredDocument } from '../types.ts'
import type { Texts } from './edits.ts'
import { rewritten, seed } from './epochs.ts'
import { RowDocument } from './row-document.ts'

/**
 * The document of a row. The columns win: what was changed in them past the document (an import, SQL) is put into it as
 * an edit that every page makes alike, so that words which pages have typed on it meanwhile stay where they are.
 */
export function readDocument(
  key: RowKey,
  { epoch, texts }: { epoch: string; texts: Texts },
  stored: StoredDocument | null,
  clientId?: number,
): { document: RowDocument; bytes: Uint8Array } {
  const bytes = (stored && rewritten(epoch, stored.bytes, texts)) ?? seed(rowName(key), epoch, texts)
  const document = new RowDocument(epoch, clientId)
  document.apply(bytes, { isForBoth: true })
  document.placeCaret()
  return { document, bytes }
}
