import type { QueryClient } from '@tanstack/react-query'
import { type PlanTable, textFieldsOf } from '../../../shared/plan/plan-fields.ts'
import { fieldText, type PlanRow } from '../../../shared/plan/plan-rows.ts'
import { answerOrThrow } from '../../../shared/supabase/answer.ts'
import { supabase } from '../../../shared/supabase/client.ts'
import { RefusedError, type RemoteRow, type Transport } from '../../../shared/sync/types.ts'
import type { PlanOperation } from './plan-operations.ts'
import { planTable, putPlanRow } from './plan-queries.ts'

/** How the plan of one school is saved. Every answer also goes into the cached plan. */
export function createPlanTransport(queryClient: QueryClient, schoolId: string): Transport {
  const put = (table: PlanTable, row: PlanRow) => putPlanRow(queryClient, schoolId, table, row)

  return {
    async save(key, save) {
      const table = key.table as PlanTable
      const values = { ...save.texts, save_client: save.clientId, save_number: save.saveNumber }
      const row = await answerOrThrow(
        planTable(table)
          .update(values)
          .eq('id', key.id)
          .eq('version', save.expectedVersion)
          .select()
          .maybeSingle(),
      )
      if (!row) return null
      put(table, row)
      return toRemoteRow(table, row)
    },

    async read(key, clientId) {
      const table = key.table as PlanTable
      // The row first: a save that lands in between is then at worst known before its text is, never after.
      const row = await answerOrThrow(planTable(table).select().eq('id', key.id).maybeSingle())
      const mark = await answerOrThrow(
        supabase
          .from('save_marks')
          .select('save_number')
          .eq('row_id', key.id)
          .eq('client_id', clientId)
          .eq('school_id', schoolId)
          .maybeSingle(),
      )
      if (row) put(table, row)
      return { row: row && toRemoteRow(table, row), landed: mark?.save_number ?? null }
    },

    async apply(operation) {
      const change = operation.payload as PlanOperation
      if (change.kind === 'insert') await insertRow(change, put)
      else await updateRow(change, put)
    },
  }
}

type Put = (table: PlanTable, row: PlanRow) => void

async function insertRow({ table, values }: Extract<PlanOperation, { kind: 'insert' }>, put: Put) {
  // A retried insert finds its own row and leaves it as it is.
  await answerOrThrow(planTable(table).upsert(values as never, { onConflict: 'id', ignoreDuplicates: true }))
  const row = await answerOrThrow(planTable(table).select().eq('id', values.id).maybeSingle())
  if (!row) throw new RefusedError('gone', 'The row is not there after it was made.')
  put(table, row)
}

async function updateRow({ table, rowId, values }: Extract<PlanOperation, { kind: 'update' }>, put: Put) {
  const row = await answerOrThrow(
    planTable(table)
      .update(values as never)
      .eq('id', rowId)
      .select()
      .maybeSingle(),
  )
  if (!row) throw new RefusedError('gone', 'The row is not there any more.')
  put(table, row)
}

/** What the sync engine needs to know of a row. */
export function toRemoteRow(table: PlanTable, row: PlanRow): RemoteRow {
  const texts = textFieldsOf(table).map((field) => [field, fieldText(row, field)])
  return {
    version: row.version,
    deleted: row.deleted_at !== null,
    texts: Object.fromEntries(texts),
    saveClient: row.save_client,
    saveNumber: row.save_number,
  }
}
