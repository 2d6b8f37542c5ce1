import { use } from 'react'
import { useLanguage } from '../../../shared/i18n/messages-context.tsx'
import { sectionMessages } from '../../../shared/i18n/section-messages.ts'
import type { AssignmentEditingMessages } from './nb.ts'

const editingMessages = sectionMessages<AssignmentEditingMessages>({
  nb: async () => (await import('./nb.ts')).assignmentEditing,
  nn: async () => (await import('./nn.ts')).assignmentEditing,
  en: async () => (await import('./en.ts')).assignmentEditing,
})

/** The texts of the facilitators' pages about assignments. */
export const useEditingMessages = (): AssignmentEditingMessages =>
  use(editingMessages(useLanguage().language))
