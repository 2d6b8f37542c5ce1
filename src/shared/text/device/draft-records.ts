import type { Texts } from '../document/edits.ts'
import type { Operation, Refusal, RowKey } from '../types.ts'

/** Of what this app keeps on the device. What has a higher one was kept by a newer app: it is counted, and left alone. */
export const deviceFormat = 2

export const isNewer = ({ format = deviceFormat }: { format?: number }) => format > deviceFormat

/** Whose draft: a person, what they work on, and the page's life (client) it was typed in. */
export interface Owner {
  userId: string
  scope: string
  clientId: string
}

/** What is typed in a row and not saved. */
export interface DraftRecord extends Owner {
  format: number
  key: RowKey
  /** Of the document; '' without. */
  epoch: string
  /** What the database had, and what it says now. */
  base: Texts
  texts: Texts
  /** With what others had typed and not saved, which stands in the document too; since December 2026. */
  shown?: Texts
  document: Uint8Array | null
  /** As whom this page and those before it typed in the document. */
  clients: number[]
  /** What saves of unknown outcome may have made of the base (only of drafts of format 1). */
  attempts?: Texts[]
  updatedAt: number
}

export interface OperationRecord extends Owner {
  /** Absent in what apps kept before December 2026. */
  format?: number
  sequence: number
  operation: Operation
  refusal: Refusal | null
}
