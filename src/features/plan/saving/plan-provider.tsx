import { useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useLayoutEffect, useMemo, useSyncExternalStore } from 'react'
import { planTables } from '../../../shared/plan/plan-fields.ts'
import type { PlanRows } from '../../../shared/plan/plan-rows.ts'
import { openSchoolSession } from '../../../shared/presence/school-session.ts'
import { SessionContext } from '../../../shared/presence/session-context.tsx'
import { useLeaders } from '../../../shared/presence/use-leaders.ts'
import type { SyncEngine } from '../../../shared/text/engine-types.ts'
import type { OperationsSnapshot } from '../../../shared/text/types.ts'
import { usePlanChannel } from '../presence/use-plan-channel.ts'
import { PlanContext } from './plan-context.tsx'
import { createPlanTransport, toRemotePlanRow } from './plan-mutations.ts'
import { type PlanOperation, withOperations } from './plan-operations.ts'
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
    () => (canEdit ? openSchoolSession(userId, schoolId) : null),
    [canEdit, userId, schoolId],
  )
  const engine = useMemo(() => {
    const transport = createPlanTransport(queryClient, schoolId)
    return session?.open(planTables, { scope: schoolId, transport }) ?? null
  }, [session, queryClient, schoolId])
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
      editing: engine && changes && { engine, changes },
    }),
    [schoolId, shownRows, names, engine, changes],
  )
  const here = useMemo(() => session && { session, leaders }, [session, leaders])
  return (
    <SessionContext value={here}>
      <PlanContext value={value}>{children}</PlanContext>
    </SessionContext>
  )
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
