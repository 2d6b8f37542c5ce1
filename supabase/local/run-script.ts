import type { LocalDatabase, Queryable } from './database.ts'
import { type DatabaseError, databaseErrorOf, StackError } from './errors.ts'
import { type Migration, shown } from './migrations.ts'
import { extensionsIn } from './pglite-extensions.ts'
import { type SqlStatement, splitStatements } from './sql-statements.ts'

const TRANSACTION_CONTROL = /^(begin|start\s+transaction|commit|end)(\s+(work|transaction))?$/i

/**
 * Runs a migration or seed in one transaction, statement by statement so that a failing one can be shown. `record`
 * runs last, in the same transaction. The session's settings are put back afterwards: pg_dump, for one, leaves
 * an empty search path behind.
 */
export async function runScript(
  database: LocalDatabase,
  script: Pick<Migration, 'path' | 'sql'>,
  record: (tx: Queryable, statements: string[]) => Promise<void>,
): Promise<void> {
  const statements = await splitStatements(script.sql)
  try {
    await database.transaction(async (tx) => {
      for (const statement of statements) {
        // A transaction of the script's own would commit half of it before the rest has succeeded.
        if (TRANSACTION_CONTROL.test(statement.text)) continue
        await runStatement(tx, statement, script.path)
      }
      await tx.exec('reset role; reset all')
      await record(
        tx,
        statements.map(({ text }) => text),
      )
    })
  } finally {
    await database.exec('reset role; reset all')
  }
}

async function runStatement(tx: Queryable, statement: SqlStatement, path: string): Promise<void> {
  try {
    if (!(await isMissingExtension(tx, statement.text))) await tx.exec(statement.text)
  } catch (error) {
    throw new StackError(describeFailure(databaseErrorOf(error), statement, path))
  }
}

/** Hosted projects have some that migrations switch on in passing and that a schema can do without. */
async function isMissingExtension(tx: Queryable, sql: string): Promise<boolean> {
  const [name] = /^create\s+extension/i.test(sql) ? extensionsIn(sql) : []
  if (!name) return false
  const [available] = await tx.query('select 1 from pg_available_extensions where name = $1', [name])
  if (!available) console.warn(`Extension ${name} is not available here and has been skipped.`)
  return !available
}

function describeFailure(error: DatabaseError, statement: SqlStatement, path: string): string {
  const line = failedLine(error, statement)
  const quoted = statement.text.split('\n')
  // Of a long one what is around the fault.
  const from = quoted.length > 12 ? Math.max(0, line - statement.line - 5) : 0
  const shownLines = quoted.slice(from, from + 12)
  return [
    `${shown(path)}:${line} failed, and nothing of that file has been kept.`,
    `  ${error.message}${error.code ? ` (SQLSTATE ${error.code})` : ''}`,
    ...(error.detail ? [`  Detail: ${error.detail}`] : []),
    ...(error.hint ? [`  Hint: ${error.hint}`] : []),
    ...(error.where ? [`  Where: ${error.where}`] : []),
    `The statement, from line ${statement.line + from}:`,
    ...shownLines.map((text) => `    ${text}`),
  ].join('\n')
}

/** Where in the file the database found the fault; the first line of the statement when it doesn't say. */
export function failedLine(error: DatabaseError, statement: SqlStatement): number {
  const before = statement.text.slice(0, Math.max(0, Number(error.position ?? 1) - 1))
  return statement.line + before.split('\n').length - 1
}
