import { createContext, type ReactNode, startTransition, use, useEffect, useState } from 'react'
import { type Language, loadMessages, rememberLanguage } from './languages.ts'
import type { Messages } from './nb.ts'

interface MessagesContextValue {
  language: Language
  messages: Messages
  setLanguage: (language: Language) => void
}

const MessagesContext = createContext<MessagesContextValue | null>(null)

interface MessagesProviderProps {
  initialLanguage: Language
  initialMessages: Messages
  children: ReactNode
}

/** Holds the chosen language and its texts; the page keeps the old texts until the new ones have come. */
export function MessagesProvider({ initialLanguage, initialMessages, children }: MessagesProviderProps) {
  const [state, setState] = useState({ language: initialLanguage, messages: initialMessages })

  useEffect(() => {
    document.documentElement.lang = state.language
  }, [state.language])

  function setLanguage(language: Language) {
    void loadMessages(language).then((messages) => {
      rememberLanguage(language)
      // What is shown stays until a page's own texts have come too; see section-messages.ts.
      startTransition(() => setState({ language, messages }))
    })
  }

  return <MessagesContext value={{ ...state, setLanguage }}>{children}</MessagesContext>
}

function useMessagesContext(): MessagesContextValue {
  const value = use(MessagesContext)
  if (!value) throw new Error('MessagesProvider is missing')
  return value
}

/** The texts of the chosen language. */
export function useMessages(): Messages {
  return useMessagesContext().messages
}

export function useLanguage() {
  const { language, setLanguage } = useMessagesContext()
  return { language, setLanguage }
}
