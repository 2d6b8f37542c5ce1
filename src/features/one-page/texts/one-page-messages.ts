import { use } from 'react'
import { useLanguage } from '../../../shared/i18n/messages-context.tsx'
import { sectionMessages } from '../../../shared/i18n/section-messages.ts'
import type { OnePageMessages } from './nb.ts'

const onePageMessages = sectionMessages<OnePageMessages>({
  nb: async () => (await import('./nb.ts')).onePage,
  nn: async () => (await import('./nn.ts')).onePage,
  en: async () => (await import('./en.ts')).onePage,
})

export const useOnePageMessages = (): OnePageMessages => use(onePageMessages(useLanguage().language))
