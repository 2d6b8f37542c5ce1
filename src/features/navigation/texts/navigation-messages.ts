import { use } from 'react'
import { useLanguage } from '../../../shared/i18n/messages-context.tsx'
import { sectionMessages } from '../../../shared/i18n/section-messages.ts'
import type { NavigationMessages } from './nb.ts'

const navigationMessages = sectionMessages<NavigationMessages>({
  nb: async () => (await import('./nb.ts')).navigation,
  nn: async () => (await import('./nn.ts')).navigation,
  en: async () => (await import('./en.ts')).navigation,
})

export const useNavigationMessages = (): NavigationMessages => use(navigationMessages(useLanguage().language))
