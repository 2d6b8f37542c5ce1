import type { LocalDatabase, Queryable } from './database.ts'
import { type DatabaseError, databaseErrorOf, StackError } from './errors.ts'
import { type Migration, shown } from './migrations.ts'
import { extensionsIn, STAND_INS } from './pglite-extensions.ts'
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
  const statements = splitStatements(script.sql)
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
    await tx.exec((await standIn(tx, statement.text)) ?? statement.text)
  } catch (error) {
    throw new StackError(describeFailure(databaseErrorOf(error), statement, path))
  }
}

async function standIn(tx: Queryable, sql: string): Promise<string | undefined> {
  const [name] = /^create\s+extension/i.test(sql) ? extensionsIn(sql) : []
  const replacement = name ? STAND_INS[name] : undefined
  if (replacement === undefined) return undefined
  const [available] = await tx.query('select 1 from pg_available_extensions where name = $1', [name])
  if (available) return undefined
  console.warn(`Extension ${name} is not available here and has been skipped.`)
  return replacement || 'select 1'
}

function describeFailure(error: DatabaseError, statement: SqlStatement, path: string): string {
  const before = statement.text.slice(0, Math.max(0, Number(error.position ?? 1) - 1))
  const line = statement.line + before.split('\n').length - 1
  const quoted = statement.text.split('\n')
  const shownLines = quoted.length > 12 ? [...quoted.slice(0, 11), '…'] : quoted
  return [
    `${shown(path)}:${line} failed, and nothing of that file has been kept.`,
    `  ${error.message}${error.code ? ` (SQLSTATE ${error.code})` : ''}`,
    ...(error.detail ? [`  Detail: ${error.detail}`] : []),
    ...(error.hint ? [`  Hint: ${error.hint}`] : []),
    ...(error.where ? [`  Where: ${error.where}`] : []),
    `The statement, from line ${statement.line}:`,
    ...shownLines.map((text) => `    ${text}`),
  ].join('\n')
}
