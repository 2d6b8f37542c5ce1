import type { Session } from '@supabase/auth-js'
import { auth, SESSION_STORAGE_KEY } from '../../shared/supabase/client.ts'

export interface SignedInUser {
  id: string
  email: string
}

let user: SignedInUser | null = null
/** Whose session ended here without their asking for it. */
let endedFor: SignedInUser | null = null
let isLeaving = false
const listeners = new Set<() => void>()

function setUser(next: SignedInUser | null) {
  if (next?.id === user?.id && next?.email === user?.email) return
  user = next
  for (const listener of listeners) listener()
}

const toUser = (session: Session | null): SignedInUser | null =>
  session && { id: session.user.id, email: session.user.email ?? '' }

/**
 * Reads who is signed in from this device, and follows it from then on, other tabs included. Without network an
 * expired token cannot be renewed; the person is still the same, and may read and write on.
 */
export function loadSession() {
  setUser(storedUser())
  auth.onAuthStateChange((event, session) => {
    if (event === 'SIGNED_OUT') {
      if (user) endedFor = isLeaving ? null : user
      isLeaving = false
    }
    if (session || event === 'SIGNED_OUT') setUser(toUser(session))
  })
}

function storedUser(): SignedInUser | null {
  try {
    return toUser(JSON.parse(localStorage.getItem(SESSION_STORAGE_KEY) ?? 'null') as Session | null)
  } catch {
    return null
  }
}

/** The end of the session that comes now is the person's own wish. */
export function expectSignOut() {
  isLeaving = true
}

/** Who is to sign in again, as their session ended unasked; null when nobody is. */
export const endedSession = (): SignedInUser | null => endedFor

export const currentUser = (): SignedInUser | null => user

export function onUserChange(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
