import type { RealtimeChannel } from '@supabase/realtime-js'
import type { QueryClient } from '@tanstack/react-query'
import type { PlanTable } from '../../../shared/plan/plan-fields.ts'
import type { PlanRow } from '../../../shared/plan/plan-rows.ts'
import { presentPages } from '../../../shared/presence/page-messages.ts'
import type { SchoolSession } from '../../../shared/presence/school-session.ts'
import { keepPresence } from '../../../shared/presence/typing-channel.ts'
import { keepPrivateChannel } from '../../../shared/supabase/private-channel.ts'
import { planRowsQuery, putPlanRow, refetchPlanRow } from '../saving/plan-queries.ts'

/** What else of the school is told of on the plan's channel: the first part of the keys it is fetched under. */
const toldOfHere = ['comments']

/**
 * Follows a school's plan: rows that change come at once, and after every time the channel has been away the plan is
 * fetched anew, for what was missed is never sent again. A leader also shows that this page is open, and learns which
 * others are and what is typed there. Returns what ends it.
 */
export function followPlan(
  queryClient: QueryClient,
  schoolId: string,
  session: SchoolSession | null,
): () => void {
  const refetch = () => {
    for (const queryKey of [planRowsQuery(schoolId).queryKey, ...toldOfHere.map((key) => [key, schoolId])]) {
      void queryClient.invalidateQueries({ queryKey })
    }
  }
  const endTyping = session && keepPresence(session, schoolId)
  const end = keepPrivateChannel({
    kind: 'plan',
    id: schoolId,
    config: { presence: { key: session?.page.clientId ?? '', enabled: session !== null } },
    listen: (channel) => {
      channel.on('broadcast', { event: 'row' }, ({ payload }) => {
        const { table, row } = payload as { table: PlanTable; row: PlanRow }
        putPlanRow(queryClient, schoolId, table, row)
      })
      channel.on('broadcast', { event: 'gone' }, ({ payload }) => {
        const { table, row } = payload as { table: PlanTable; row: { id: string } }
        refetchPlanRow(queryClient, schoolId, table, row.id).catch(refetch)
      })
      channel.on('broadcast', { event: 'changed' }, ({ payload }) => {
        const { key } = payload as { key: string }
        void queryClient.invalidateQueries({ queryKey: [key, schoolId] })
      })
      if (session) channel.on('presence', { event: 'sync' }, () => session.setPresent(pagesOn(channel)))
    },
    onJoined: (channel) => {
      refetch()
      if (session) void channel.track({ ...session.page })
    },
    onLost: () => {
      session?.setPresent([])
      // Perhaps the right to read is what was lost: the fetch will tell.
      refetch()
    },
  })
  return () => {
    endTyping?.()
    end()
  }
}

const pagesOn = (channel: RealtimeChannel) =>
  presentPages(Object.values(channel.presenceState()).flatMap((pages) => pages.slice(0, 1)))
