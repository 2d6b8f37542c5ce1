import './shared/ui/styles.css'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { currentUser, loadSession, onUserChange } from './features/session/session.ts'
import { queryClient, router } from './router.tsx'
import { loadMessages, rememberedLanguage } from './shared/i18n/languages.ts'
import { MessagesProvider } from './shared/i18n/messages-context.tsx'

const language = rememberedLanguage()
const [messages] = await Promise.all([loadMessages(language), loadSession()])

onUserChange(() => {
  if (!currentUser()) queryClient.clear()
  void router.invalidate()
})

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')

createRoot(root).render(
  <StrictMode>
    <MessagesProvider initialLanguage={language} initialMessages={messages}>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </MessagesProvider>
  </StrictMode>,
)
