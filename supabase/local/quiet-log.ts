import { databaseErrorOf } from './errors.ts'

/** What a request may simply be answered with: refused, constraint, bad value, raised on purpose. */
const EXPECTED = /^(42501|22|23|P0|PGRST|40001|40P01)/

let isQuiet = false

/**
 * lite prints a page about every statement that the database refuses. The client has been told already, so of
 * those nothing is printed, and one line about the others.
 */
export function quietDatabaseErrors(): void {
  if (isQuiet) return
  isQuiet = true
  const print = console.error
  console.error = (...args: unknown[]) => {
    const { code, message } = databaseErrorOf(args[0])
    if (args.length > 1 || typeof code !== 'string') print(...args)
    else if (!EXPECTED.test(code)) print(`Database: ${message} (${code})`)
  }
}
