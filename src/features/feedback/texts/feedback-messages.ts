import { use } from 'react'
import { useLanguage } from '../../../shared/i18n/messages-context.tsx'
import { sectionMessages } from '../../../shared/i18n/section-messages.ts'
import type { FeedbackMessages } from './nb.ts'

const feedbackMessages = sectionMessages<FeedbackMessages>({
  nb: async () => (await import('./nb.ts')).feedback,
  nn: async () => (await import('./nn.ts')).feedback,
  en: async () => (await import('./en.ts')).feedback,
})

/** The texts about feedback to schools and what they answer. */
export const useFeedbackMessages = (): FeedbackMessages => use(feedbackMessages(useLanguage().language))

/** Words for a refusal of the database's; see refusal.ts. */
export const refusalText = ({ refusals }: FeedbackMessages, refusal: string): string =>
  Object.hasOwn(refusals, refusal) ? refusals[refusal as keyof typeof refusals] : refusals.unknown
