import type { QueryClient } from '@tanstack/react-query'
import { type PlanTable, textFieldsOf } from '../../../shared/plan/plan-fields.ts'
import type { PlanRow } from '../../../shared/plan/plan-rows.ts'
import { answerOrThrow } from '../../../shared/supabase/answer.ts'
import { toRemoteRow } from '../../../shared/supabase/text-row.ts'
import { textTransport } from '../../../shared/supabase/text-transport.ts'
import { RefusedError, type RemoteRow, type Transport } from '../../../shared/text/types.ts'
import type { PlanOperation } from './plan-operations.ts'
import { planTable, putPlanRow } from './plan-queries.ts'

/** How the plan of one school is saved. Every answer also goes into the cached plan. */
export function createPlanTransport(queryClient: QueryClient, schoolId: string): Transport {
  const put = (table: PlanTable, row: PlanRow) => putPlanRow(queryClient, schoolId, table, row)

  return {
    ...textTransport<PlanRow>(fieldsOf, (table, row) => put(table as PlanTable, row)),

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

const fieldsOf = (table: string) => textFieldsOf(table as PlanTable)

/** What the sync engine needs to know of a row. */
export const toRemotePlanRow = (table: PlanTable, row: PlanRow): RemoteRow =>
  toRemoteRow(row, textFieldsOf(table))
