import { sectionMessages } from '../../../../shared/i18n/section-messages.ts'
import type { FileMessages } from './nb.ts'

/** The texts of the files that people take out; fetched when one is made. */
export const fileMessages = sectionMessages<FileMessages>({
  nb: async () => (await import('./nb.ts')).files,
  nn: async () => (await import('./nn.ts')).files,
  en: async () => (await import('./en.ts')).files,
})
