export interface SqlStatement {
  text: string
  /** Line of its first character, from 1. */
  line: number
}

// What can hide a semicolon: comments, strings, quoted names, dollar quotes. Order matters: E'' before ''.
const OPAQUE = new RegExp(
  [
    /--[^\n]*/,
    /\b[eE]'(?:[^'\\]|\\[\s\S]|'')*'/,
    /'(?:[^']|'')*'/,
    /"(?:[^"]|"")*"/,
    /(?<![\w$])\$(?<tag>[A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*)?\$[\s\S]*?\$(?:\k<tag>)\$/,
    /[A-Za-z_][\w$]*/,
  ]
    .map((part) => part.source)
    .join('|'),
  'uy',
)

/**
 * Splits a script as psql does, so that a failing statement can be named. Knows nested block comments and the
 * `begin atomic … end` bodies of SQL functions, whose semicolons don't end the statement.
 */
export function splitStatements(sql: string): SqlStatement[] {
  const statements: SqlStatement[] = []
  let start = 0
  let position = 0
  let depth = 0
  let previousWord = ''
  const push = (end: number) => {
    const statement = trimmed(sql, start, end)
    if (statement) statements.push(statement)
    start = end + 1
    depth = 0
    previousWord = ''
  }
  while (position < sql.length) {
    if (sql.startsWith('/*', position)) {
      position = endOfComment(sql, position)
      continue
    }
    const token = opaqueAt(sql, position)
    if (token) {
      const word = token.toLowerCase()
      if (depth > 0 ? word === 'case' : word === 'atomic' && previousWord === 'begin') depth += 1
      else if (depth > 0 && word === 'end') depth -= 1
      if (!word.startsWith('--')) previousWord = word
      position += token.length
      continue
    }
    if (sql[position] === ';' && depth === 0) push(position)
    position += 1
  }
  push(sql.length)
  return statements
}

function opaqueAt(sql: string, position: number): string | undefined {
  OPAQUE.lastIndex = position
  return OPAQUE.exec(sql)?.[0]
}

function endOfComment(sql: string, from: number): number {
  let depth = 0
  for (let at = from; at < sql.length; at += 1) {
    if (sql.startsWith('/*', at)) {
      depth += 1
      at += 1
    } else if (sql.startsWith('*/', at)) {
      depth -= 1
      at += 1
      if (depth === 0) return at + 1
    }
  }
  return sql.length
}

/** Without the space and comments around it; nothing when nothing else is there. */
function trimmed(sql: string, from: number, to: number): SqlStatement | undefined {
  let start = from
  for (;;) {
    const rest = sql.slice(start, to)
    const skip = /^(?:\s+|--[^\n]*)+/.exec(rest)?.[0].length ?? 0
    if (skip > 0) start += skip
    else if (rest.startsWith('/*')) start = Math.min(endOfComment(sql, start), to)
    else break
  }
  const text = sql.slice(start, to).trimEnd()
  if (text === '') return undefined
  return { text, line: sql.slice(0, start).split('\n').length }
}
