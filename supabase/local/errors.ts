/** A failure whose message is all that a person needs: the command line prints it without a stack. */
export class StackError extends Error {
  override readonly name = 'StackError'
}

/** What a database driver says, whichever of the two it is. */
export interface DatabaseError {
  code?: string
  message: string
  detail?: string
  hint?: string
  where?: string
  /** 1-based character offset into the statement, as text. */
  position?: string
}

export const databaseErrorOf = (error: unknown): DatabaseError =>
  error instanceof Error ? (error as Error & DatabaseError) : { message: String(error) }
