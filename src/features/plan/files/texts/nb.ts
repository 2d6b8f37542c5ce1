import type { Widen } from '../../../../shared/i18n/nb.ts'

export type FileMessages = Widen<typeof files>

/** What stands in the files that people take out. */
export const files = {
  fetched: 'Hentet',
} as const
