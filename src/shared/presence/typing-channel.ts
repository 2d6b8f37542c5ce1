import { keepPrivateChannel } from '../supabase/private-channel.ts'
import { typingEvents, typingMessage } from './page-messages.ts'
import type { SchoolSession } from './school-session.ts'

/** Tells the other open pages of a school's leaders where this one is, and hears where they are. Returns what ends it. */
export function keepPresence(session: SchoolSession, schoolId: string): () => void {
  const end = keepPrivateChannel({
    kind: 'typing',
    id: schoolId,
    listen: (channel) => {
      for (const event of typingEvents) {
        channel.on('broadcast', { event }, ({ payload }) => {
          const message = typingMessage({ event, payload })
          if (message) session.hear(message)
        })
      }
    },
    onJoined: (channel) => session.connect((message) => void channel.send({ type: 'broadcast', ...message })),
    onLost: () => session.connect(null),
  })
  return () => {
    session.connect(null)
    end()
  }
}
