import { sectionMessages } from '../../../shared/i18n/section-messages.ts'
import type { ExportMessages } from './nb.ts'

/** A module of its own: beside the page nothing is drawn. */
export const exportMessages = sectionMessages<ExportMessages>({
  nb: async () => (await import('./nb.ts')).exportTexts,
  nn: async () => (await import('./nn.ts')).exportTexts,
  en: async () => (await import('./en.ts')).exportTexts,
})
