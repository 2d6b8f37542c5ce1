import { use } from 'react'
import { useLanguage } from '../../../shared/i18n/messages-context.tsx'
import { sectionMessages } from '../../../shared/i18n/section-messages.ts'
import type { AdminMessages } from './nb.ts'

const adminMessages = sectionMessages<AdminMessages>({
  nb: async () => (await import('./nb.ts')).admin,
  nn: async () => (await import('./nn.ts')).admin,
  en: async () => (await import('./en.ts')).admin,
})

/** The texts of the administration pages, fetched with them. */
export const useAdminMessages = (): AdminMessages => use(adminMessages(useLanguage().language))
