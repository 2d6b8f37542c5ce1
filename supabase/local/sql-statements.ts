import { parse } from 'libpg-query'

export interface SqlStatement {
  text: string
  /** Line of its first character, from 1. */
  line: number
}

/**
 * Splits a script by PostgreSQL's own grammar, so that a failing statement can be named. A script with a fault of
 * syntax comes back as one statement, for the database to say what and where.
 */
export async function splitStatements(sql: string): Promise<SqlStatement[]> {
  // Places in the parser's answer are counted in bytes.
  const bytes = Buffer.from(sql)
  const { stmts = [] } = (await parse(sql).catch(() => ({ stmts: [{}] }))) as Parsed
  return stmts.map(({ stmt_location: from = 0, stmt_len: length }) => {
    const raw = bytes.toString('utf8', from, length ? from + length : undefined)
    const before = bytes.toString('utf8', 0, from) + raw.slice(0, leadingComments(raw))
    return { text: raw.slice(leadingComments(raw)).trimEnd(), line: before.split('\n').length }
  })
}

interface Parsed {
  stmts?: { stmt_location?: number; stmt_len?: number }[]
}

const COMMENT = /^\s*--[^\n]*|\/\*(?:(?!\/\*|\*\/)[\s\S])*\*\//

/** Length of the space and comments before a statement. Comments nest, so they are blanked from the inside out. */
function leadingComments(text: string): number {
  let rest = text
  while (/^\s*(--|\/\*)/.test(rest)) rest = rest.replace(COMMENT, (comment) => ' '.repeat(comment.length))
  return rest.length - rest.trimStart().length
}
