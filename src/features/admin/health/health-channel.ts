import { realtimeClient } from '../../../shared/supabase/realtime.ts'

/**
 * Joins a channel as other pages do, and says whether it is joined whenever that changes; the client tries again by itself.
 * Returns what ends it.
 */
export function followReach(onChange: (isReached: boolean) => void): () => void {
  let isEnded = false
  const channel = realtimeClient().then((client) => {
    const joined = client.channel('health', { config: { private: true } })
    return joined.subscribe((status) => {
      if (!isEnded) onChange(status === 'SUBSCRIBED')
    })
  })
  channel.catch(() => onChange(false))
  return () => {
    isEnded = true
    void channel.then((joined) => joined.unsubscribe()).catch(() => undefined)
  }
}
