export type FileProblem =
  | 'tooBig'
  | 'tooMuch'
  | 'tooSlow'
  | 'empty'
  | 'encrypted'
  | 'oldEncrypted'
  | 'oldWord'
  | 'openEncrypted'
  | 'zip'
  | 'notWord'
  | 'excel'
  | 'bomb'
  | 'unsafe'
  | 'broken'
  | 'unreadable'
  | 'unknown'

/** Why a file is not read. What to do about it stands in the texts. */
export class FileError extends Error {
  override name = 'FileError'
  readonly problem: FileProblem
  constructor(problem: FileProblem) {
    super(problem)
    this.problem = problem
  }
}
