import { use } from 'react'
import { useLanguage } from '../../../shared/i18n/messages-context.tsx'
import { sectionMessages } from '../../../shared/i18n/section-messages.ts'
import type { AssignmentMessages } from './nb.ts'

const assignmentMessages = sectionMessages<AssignmentMessages>({
  nb: async () => (await import('./nb.ts')).assignments,
  nn: async () => (await import('./nn.ts')).assignments,
  en: async () => (await import('./en.ts')).assignments,
})

/** The texts about assignments, handing in and receipts. */
export const useAssignmentMessages = (): AssignmentMessages => use(assignmentMessages(useLanguage().language))

/** Words for a refusal of the database's; see refusal.ts. */
export const refusalText = ({ refusals }: AssignmentMessages, refusal: string): string =>
  Object.hasOwn(refusals, refusal) ? refusals[refusal as keyof typeof refusals] : refusals.unknown
