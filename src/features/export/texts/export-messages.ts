import { use } from 'react'
import { useLanguage } from '../../../shared/i18n/messages-context.tsx'
import { sectionMessages } from '../../../shared/i18n/section-messages.ts'
import type { ExportMessages } from './nb.ts'

const exportMessages = sectionMessages<ExportMessages>({
  nb: async () => (await import('./nb.ts')).exportTexts,
  nn: async () => (await import('./nn.ts')).exportTexts,
  en: async () => (await import('./en.ts')).exportTexts,
})

/** The texts of the export's page and files. */
export const useExportMessages = (): ExportMessages => use(exportMessages(useLanguage().language))
