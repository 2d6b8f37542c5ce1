import { useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useLayoutEffect, useMemo, useSyncExternalStore } from 'react'
import { planTables } from '../../../shared/plan/plan-fields.ts'
import type { PlanRows } from '../../../shared/plan/plan-rows.ts'
import type { SyncEngine } from '../../../shared/text/engine-types.ts'
import type { OperationsSnapshot } from '../../../shared/text/types.ts'
import { useLeaders } from '../presence/use-leaders.ts'
import { usePlanChannel } from '../presence/use-plan-channel.ts'
import { PlanContext } from './plan-context.tsx'
import { createPlanTransport, toRemotePlanRow } from './plan-mutations.ts'
import { type PlanOperation, withOperations } from './plan-operations.ts'
import { openPlanSession } from './plan-session.ts'
import { usePlanChanges } from './use-plan-changes.ts'

interface PlanProviderProps {
  userId: string
  schoolId: string
  /** As the database has them. */
  rows: PlanRows
  names: Record<string, string>
  canEdit: boolean
  children: ReactNode
}

/** The plan as it stands on this device: the database's rows with what is waiting to be sent laid over them. */
export function PlanProvider({ userId, schoolId, rows, names, canEdit, children }: PlanProviderProps) {
  const queryClient = useQueryClient()
  const session = useMemo(
    () => (canEdit ? openPlanSession(userId, schoolId, createPlanTransport(queryClient, schoolId)) : null),
    [canEdit, queryClient, userId, schoolId],
  )
  const engine = session?.engine ?? null
  const changes = usePlanChanges(engine, schoolId)
  usePlanChannel(schoolId, session)
  const leaders = useLeaders(schoolId, session)
  const { pending } = useOperations(engine)
  const shownRows = useMemo(
    () =>
      withOperations(
        rows,
        pending.map((operation) => operation.payload as PlanOperation),
      ),
    [rows, pending],
  )

  // Before anything is painted, so that no field is seen without its text.
  useLayoutEffect(() => {
    if (engine) feed(engine, shownRows)
  }, [engine, shownRows])

  const value = useMemo(
    () => ({
      schoolId,
      rows: shownRows,
      names,
      editing: session && changes && { engine: session.engine, changes, session, leaders },
    }),
    [schoolId, shownRows, names, leaders, session, changes],
  )
  return <PlanContext value={value}>{children}</PlanContext>
}

const noOperations: OperationsSnapshot = { pending: [], refused: [] }
const nothing = { subscribe: () => () => {}, getSnapshot: () => noOperations }

function useOperations(engine: SyncEngine | null): OperationsSnapshot {
  const operations = engine?.operations() ?? nothing
  return useSyncExternalStore(operations.subscribe, operations.getSnapshot)
}

function feed(engine: SyncEngine, rows: PlanRows) {
  for (const table of planTables) {
    for (const row of rows[table]) engine.remote({ table, id: row.id }, toRemotePlanRow(table, row))
  }
}
