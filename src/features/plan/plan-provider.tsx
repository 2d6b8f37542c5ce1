import { useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useLayoutEffect, useMemo, useSyncExternalStore } from 'react'
import type { OperationsSnapshot } from '../../shared/sync/types.ts'
import type { SyncEngine } from '../../shared/sync/engine-types.ts'
import { PlanContext } from './plan-context.tsx'
import { openPlanEngine } from './plan-engines.ts'
import { toRemoteRow } from './plan-mutations.ts'
import { type PlanOperation, withOperations } from './plan-operations.ts'
import type { PlanRows, PlanTable } from './plan-rows.ts'
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
  const engine = canEdit ? openPlanEngine(queryClient, userId, schoolId) : null
  const changes = usePlanChanges(engine, schoolId)
  const { pending } = useOperations(engine)
  const shownRows = useMemo(
    () => withOperations(rows, pending.map((operation) => operation.payload as PlanOperation)),
    [rows, pending],
  )

  // Before anything is painted, so that no field is seen without its text.
  useLayoutEffect(() => {
    if (engine) feed(engine, shownRows)
  }, [engine, shownRows])

  const value = useMemo(
    () => ({ schoolId, rows: shownRows, names, editing: engine && changes && { engine, changes } }),
    [schoolId, shownRows, names, engine, changes],
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
  for (const table of ['goals', 'actions', 'reflections'] as PlanTable[]) {
    for (const row of rows[table]) engine.remote({ table, id: row.id }, toRemoteRow(table, row))
  }
}
