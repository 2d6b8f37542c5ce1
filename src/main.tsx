import './shared/ui/styles.css'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { currentUser, loadSession, onUserChange } from './features/session/session.ts'
import { queryClient, router } from './router.tsx'
import { loadMessages, rememberedLanguage } from './shared/i18n/languages.ts'
import { MessagesProvider } from './shared/i18n/messages-context.tsx'
import {
  clearPersistedCache,
  closePersistedCache,
  openPersistedCache,
} from './shared/offline/persisted-cache.ts'
import { registerServiceWorker, takeWaitingVersion } from './shared/offline/service-worker.ts'

let cacheOwner: string | null = null

async function openCacheOfUser() {
  cacheOwner = currentUser()?.id ?? null
  if (cacheOwner) await openPersistedCache(queryClient, cacheOwner)
}

/** What the person has been invited to since last time. True when there was something. */
async function claimInvitations(): Promise<boolean> {
  const claiming = await import('./features/access/claim-mutations.ts').catch(() => null)
  return claiming !== null && cacheOwner !== null && claiming.claimMemberships(queryClient, cacheOwner)
}

/** Someone signed in or out, here or in another tab: nothing of one person may meet the other's eyes. */
async function changeUser() {
  const { closeEngines } = await import('./shared/text/engine-registry.ts')
  closeEngines()
  closePersistedCache(queryClient)
  // In every tab of the one who left, whichever of them was last to write.
  if (cacheOwner) await clearPersistedCache(cacheOwner)
  await openCacheOfUser()
  if (cacheOwner) await claimInvitations()
  await router.invalidate()
}

async function start(root: HTMLElement) {
  if (await takeWaitingVersion()) return
  const language = rememberedLanguage()
  loadSession()
  const [messages] = await Promise.all([loadMessages(language), openCacheOfUser()])
  onUserChange(() => void changeUser())
  createRoot(root).render(
    <StrictMode>
      <MessagesProvider initialLanguage={language} initialMessages={messages}>
        <QueryClientProvider client={queryClient}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </MessagesProvider>
    </StrictMode>,
  )
  registerServiceWorker()
  // Behind the first page, which is not kept waiting for it.
  if (cacheOwner && (await claimInvitations())) await router.invalidate()
}

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')
void start(root)
