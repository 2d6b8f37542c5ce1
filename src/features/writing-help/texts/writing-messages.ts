import { use } from 'react'
import { useLanguage } from '../../../shared/i18n/messages-context.tsx'
import { sectionMessages } from '../../../shared/i18n/section-messages.ts'
import type { WritingMessages } from './nb.ts'

const writingMessages = sectionMessages<WritingMessages>({
  nb: async () => (await import('./nb.ts')).writing,
  nn: async () => (await import('./nn.ts')).writing,
  en: async () => (await import('./en.ts')).writing,
})

/** The texts of the writing help. */
export const useWritingMessages = (): WritingMessages => use(writingMessages(useLanguage().language))
