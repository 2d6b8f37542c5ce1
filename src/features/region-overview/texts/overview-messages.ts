import { use } from 'react'
import { useLanguage } from '../../../shared/i18n/messages-context.tsx'
import { sectionMessages } from '../../../shared/i18n/section-messages.ts'
import type { OverviewMessages } from './nb.ts'

const overviewMessages = sectionMessages<OverviewMessages>({
  nb: async () => (await import('./nb.ts')).overview,
  nn: async () => (await import('./nn.ts')).overview,
  en: async () => (await import('./en.ts')).overview,
})

/** The texts of a facilitator's overview. */
export const useOverviewMessages = (): OverviewMessages => use(overviewMessages(useLanguage().language))
