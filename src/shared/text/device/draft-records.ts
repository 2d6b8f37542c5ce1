import type { Texts } from '../document/row-document.ts'
import type { Operation, Refusal, RowKey } from '../types.ts'

/** Whose draft: a person, what they work on, and the page's life (client) it was typed in. */
export interface Owner {
  userId: string
  scope: string
  clientId: string
}

/** What is typed in a row and not saved. An app that meets a `format` it does not know leaves the record alone. */
export interface DraftRecord extends Owner {
  format: 2
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
  sequence: number
  operation: Operation
  refusal: Refusal | null
}
