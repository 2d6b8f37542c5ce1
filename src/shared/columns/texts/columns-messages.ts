import { use } from 'react'
import { useLanguage } from '../../i18n/messages-context.tsx'
import { sectionMessages } from '../../i18n/section-messages.ts'
import type { ColumnsMessages } from './nb.ts'

const columnsMessages = sectionMessages<ColumnsMessages>({
  nb: async () => (await import('./nb.ts')).columns,
  nn: async () => (await import('./nn.ts')).columns,
  en: async () => (await import('./en.ts')).columns,
})

/** The texts about reading one column of all plans, and about examples. */
export const useColumnsMessages = (): ColumnsMessages => use(columnsMessages(useLanguage().language))
