import { use, useEffect, useRef } from 'react'
import { useMessages } from '../../../shared/i18n/messages-context.tsx'
import { deletedRows, type PlacedRow } from '../../../shared/plan/plan-tree.ts'
import { SessionContext } from '../../../shared/presence/session-context.tsx'
import { usePlan } from '../saving/plan-context.tsx'
import { useNotify } from './plan-notice.tsx'

/** Tells when another leader deletes something from under one's eyes, and offers to bring it back. */
export function useRemoteDeletions() {
  const { plan, presence } = useMessages()
  const { rows, names, editing } = usePlan()
  const userId = use(SessionContext)?.session.page.userId
  const notify = useNotify()
  const known = useRef<Set<string> | null>(null)

  useEffect(() => {
    const deleted = deletedRows(rows)
    const fresh = deleted.find(({ row }) => known.current?.has(row.id) === false)
    known.current = new Set(deleted.map(({ row }) => row.id))
    if (!fresh || !editing || isOwn(fresh, userId)) return
    const { table, kind, row } = fresh
    notify({
      text: plan.deletedBy(names[row.updated_by ?? ''] || presence.someone, plan.deleted[kind]),
      undo: () => editing.changes.restore(table, row.id),
      isFromOthers: true,
    })
  }, [rows, names, editing, userId, notify, plan, presence])
}

/** A deletion on its way from this page stands with the row's former author until the database has answered. */
const isOwn = ({ row }: PlacedRow, userId: string | undefined) =>
  row.updated_by === userId || row.deleted_at === null || row.updated_at < row.deleted_at
