import { use } from 'react'
import { useLanguage } from '../../../shared/i18n/messages-context.tsx'
import { sectionMessages } from '../../../shared/i18n/section-messages.ts'
import type { WordImportMessages } from './nb.ts'

const wordImportMessages = sectionMessages<WordImportMessages>({
  nb: async () => (await import('./nb.ts')).wordImport,
  nn: async () => (await import('./nn.ts')).wordImport,
  en: async () => (await import('./en.ts')).wordImport,
})

/** The texts about bringing in a plan from a file. */
export const useWordImportMessages = (): WordImportMessages => use(wordImportMessages(useLanguage().language))

/** Words for a refusal of the database's; see refusal.ts. */
export const refusalText = ({ refusals }: WordImportMessages, refusal: string): string =>
  Object.hasOwn(refusals, refusal) ? refusals[refusal as keyof typeof refusals] : refusals.unknown
