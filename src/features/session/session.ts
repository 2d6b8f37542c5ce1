import type { Session } from '@supabase/supabase-js'
import { useSyncExternalStore } from 'react'
import { SESSION_STORAGE_KEY, supabase } from '../../shared/supabase/client.ts'

export interface SignedInUser {
  id: string
  email: string
}

let user: SignedInUser | null = null
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
  supabase.auth.onAuthStateChange((event, session) => {
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

export const currentUser = (): SignedInUser | null => user

export function onUserChange(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const useUser = (): SignedInUser | null => useSyncExternalStore(onUserChange, currentUser)
