import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { LocalDatabase } from './database.ts'
import { databaseErrorOf } from './errors.ts'
import { failedLine } from './run-script.ts'
import { splitStatements } from './sql-statements.ts'
import { planProblem, readTap } from './tap.ts'

export interface FileResult {
  passed: number
  /** Failed assertions, then whatever else is wrong, each ready to be shown. */
  failures: string[]
  /** It ended a transaction by itself: the next file would see what it left. */
  hasCommitted: boolean
}

/** Runs one test file as psql would, up to the first error, and takes everything back afterwards. */
export async function runTestFile(database: LocalDatabase, path: string): Promise<FileResult> {
  // Commands of psql itself, such as \set ON_ERROR_STOP, mean nothing here.
  const statements = await splitStatements(readScript(path))
  const lines: string[] = []
  let problem: string | undefined
  try {
    if (!/^begin/i.test(statements[0]?.text ?? '')) await database.query('begin')
    for (const statement of statements) {
      try {
        for (const row of await database.query(statement.text)) lines.push(...textOf(row))
      } catch (error) {
        const { message, where } = databaseErrorOf(error)
        const line = failedLine(databaseErrorOf(error), statement)
        const quoted = statement.text.split('\n').slice(line - statement.line, line - statement.line + 5)
        problem = [`line ${line}: ${message}`, ...(where ? [where] : []), ...quoted].join('\n# ')
        break
      }
    }
  } finally {
    await database.exec('rollback; reset role; reset all')
  }
  const tap = readTap(lines)
  problem ??= planProblem(tap)
  return {
    passed: tap.passed,
    failures: [...tap.failures, ...(problem ? [`not ok, ${problem}`] : [])],
    hasCommitted: statements.some(({ text }) => /^(commit|end)\b/i.test(text)),
  }
}

const textOf = (row: Record<string, unknown>) =>
  Object.values(row).flatMap((value) => (typeof value === 'string' ? value.split('\n') : []))

function readScript(path: string): string {
  return readFileSync(path, 'utf8')
    .replace(/^\\ir +(\S+)$/gm, (_, name: string) => readScript(join(dirname(path), name)))
    .replace(/^\\.*$/gm, '')
}
