import type { FileMessages } from './nb.ts'

export const files: FileMessages = {
  fetched: 'Henta',
}
