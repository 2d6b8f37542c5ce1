export type ColumnValues = Record<string, string | number | null>

/** Somebody else has saved other words in columns that this person is about to write. */
export class ChangedMeanwhileError extends Error {
  override name = 'ChangedMeanwhileError'
  /** What they wrote, by column. */
  readonly theirs: ColumnValues
  constructor(theirs: ColumnValues) {
    super('changed_meanwhile')
    this.theirs = theirs
  }
}

/**
 * What is to be written so that a row has the wanted values, given the row as it is saved now and as it was when the
 * person began. Columns that the person has not touched keep what others have written.
 */
export function changesOver(
  saved: Record<string, unknown>,
  base: ColumnValues,
  wanted: ColumnValues,
): ColumnValues {
  const touched = Object.entries(wanted).filter(([column, value]) => value !== base[column])
  const theirs = touched.filter(
    ([column, value]) => saved[column] !== base[column] && saved[column] !== value,
  )
  if (theirs.length > 0) {
    throw new ChangedMeanwhileError(
      Object.fromEntries(theirs.map(([column]) => [column, saved[column] as string])),
    )
  }
  return Object.fromEntries(touched.filter(([column, value]) => saved[column] !== value))
}
