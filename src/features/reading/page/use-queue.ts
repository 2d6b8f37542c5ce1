import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { RegionFilter } from '../../../shared/region-filter.ts'
import { markRead } from '../reading-mutations.ts'
import { changeNumberKey, fetchNextUnread, placeKey } from '../reading-queries.ts'

/** What was last marked as read, and how far it had been read before; it follows the reader to the next school. */
export interface Trail {
  schoolId: string
  schoolName: string
  earlier: number | null
  isUndone: boolean
}

interface QueueOptions {
  school: { id: string; name: string }
  filter: RegionFilter
  upTo: number
  isUnread: boolean
  trail: Trail | null
  onTrail: (trail: Trail) => void
}

/** Marking as read, going on to the next unread, and undoing. One thing at a time. */
export function useQueue({ school, filter, upTo, isUnread, trail, onTrail }: QueueOptions) {
  const queryClient = useQueryClient()
  const navigate = useNavigate()
  const [state, setState] = useState<'idle' | 'busy' | 'failed' | 'allRead'>('idle')

  async function run(work: () => Promise<'idle' | 'allRead'>) {
    if (state === 'busy') return
    setState('busy')
    setState(await work().catch(() => 'failed' as const))
  }

  async function mark() {
    if (!isUnread) return
    const earlier = await markRead(school.id, upTo)
    onTrail({ schoolId: school.id, schoolName: school.name, earlier, isUndone: false })
    await forget()
  }

  /** What this page and others say of what has been read; and whether something came that nobody told of. */
  async function forget() {
    for (const queryKey of [placeKey, changeNumberKey]) void queryClient.invalidateQueries({ queryKey })
    await Promise.all(
      [['reading', 'neighbours'], ['region-overview']].map((queryKey) =>
        queryClient.invalidateQueries({ queryKey, refetchType: 'none' }),
      ),
    )
  }

  return {
    state,
    markRead: () =>
      run(async () => {
        await mark()
        return 'idle'
      }),
    nextUnread: () =>
      run(async () => {
        await mark()
        const schoolId = await fetchNextUnread(school.id, filter)
        if (schoolId === null) return 'allRead'
        await navigate({ to: '/read/$schoolId', params: { schoolId }, search: filter, resetScroll: false })
        return 'idle'
      }),
    undo: () =>
      run(async () => {
        if (!trail) return 'idle'
        await markRead(trail.schoolId, trail.earlier)
        onTrail({ ...trail, isUndone: true })
        await forget()
        return 'idle'
      }),
  }
}

export type Queue = ReturnType<typeof useQueue>
