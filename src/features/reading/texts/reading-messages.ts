import { use } from 'react'
import { useLanguage } from '../../../shared/i18n/messages-context.tsx'
import { sectionMessages } from '../../../shared/i18n/section-messages.ts'
import type { ReadingMessages } from './nb.ts'

const readingMessages = sectionMessages<ReadingMessages>({
  nb: async () => (await import('./nb.ts')).reading,
  nn: async () => (await import('./nn.ts')).reading,
  en: async () => (await import('./en.ts')).reading,
})

/** The texts of reading one school after another, and of comparing. */
export const useReadingMessages = (): ReadingMessages => use(readingMessages(useLanguage().language))
