import type { Widen } from '../nb.ts'

export type FileMessages = Widen<typeof files>

/** What stands in the files that people take out. */
export const files = {
  fetched: 'Hentet',
} as const
