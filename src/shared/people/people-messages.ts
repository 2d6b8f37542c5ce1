import { use } from 'react'
import { useLanguage } from '../i18n/messages-context.tsx'
import { sectionMessages } from '../i18n/section-messages.ts'
import type { PeopleMessages } from './nb.ts'

const peopleMessages = sectionMessages<PeopleMessages>({
  nb: async () => (await import('./nb.ts')).people,
  nn: async () => (await import('./nn.ts')).people,
  en: async () => (await import('./en.ts')).people,
})

/** The texts about people, access and the own profile. */
export const usePeopleMessages = (): PeopleMessages => use(peopleMessages(useLanguage().language))

/** Words for a refusal of the database's; see refusal.ts. */
export const refusalText = ({ refusals }: PeopleMessages, refusal: string): string =>
  Object.hasOwn(refusals, refusal) ? refusals[refusal as keyof typeof refusals] : refusals.unknown
