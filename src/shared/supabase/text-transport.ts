import { fromBase64, toBase64 } from '../text/document/bytes.ts'
import {
  OfflineError,
  type ReadRow,
  type RemoteRow,
  type RowKey,
  type Save,
  type StoredDocument,
} from '../text/types.ts'
import { answerOrThrow } from './answer.ts'
import { supabase } from './client.ts'
import { type TextRow, toRemoteRow } from './text-row.ts'

async function saveText<Row extends TextRow>(key: RowKey, save: Save): Promise<Row | null> {
  const { expectedVersion, texts, document, authors } = save
  const row = await answerOrThrow(
    supabase.rpc('save_text', {
      row_table: key.table,
      row_id: key.id,
      expected_version: expectedVersion,
      texts,
      authors,
      ...(document && { document: toBase64(document.bytes) }),
      ...(document?.epoch && { document_epoch: document.epoch }),
    }),
  )
  return row as Row | null
}

async function readText<Row extends TextRow>(
  key: RowKey,
): Promise<{ row: Row; document: StoredDocument | null } | null> {
  const found = (await answerOrThrow(
    supabase.rpc('read_text', { row_table: key.table, row_id: key.id }),
  )) as { row: Row | null; epoch: string | null; document: string | null } | null
  // A hotel network's empty page is no word of the database that the row is gone.
  if (!found) throw new OfflineError('The answer was empty.')
  const { row, epoch, document } = found
  if (!row) return null
  return { row, document: epoch && document ? { epoch, bytes: fromBase64(document) } : null }
}

/** `save` and `read` of a transport, for rows of these tables. Each answer also goes where the rows are shown. */
export function textTransport<Row extends TextRow>(
  fieldsOf: (table: string) => readonly string[],
  put: (table: string, row: Row) => void,
) {
  return {
    async save(key: RowKey, save: Save): Promise<RemoteRow | null> {
      const row = await saveText<Row>(key, save)
      if (row) put(key.table, row)
      return row && toRemoteRow(row, fieldsOf(key.table))
    },

    async read(key: RowKey): Promise<ReadRow | null> {
      const found = await readText<Row>(key)
      if (!found) return null
      put(key.table, found.row)
      return { row: toRemoteRow(found.row, fieldsOf(key.table)), document: found.document }
    },
  }
}
