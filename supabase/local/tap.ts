/** What one pgTAP file printed, counted. */
export interface TapResult {
  planned: number | undefined
  passed: number
  /** Each with the comment lines that follow it. */
  failures: string[]
}

/** Reads TAP as pgTAP writes it: a failing assertion is followed by comments that say why. */
export function readTap(lines: string[]): TapResult {
  const result: TapResult = { planned: undefined, passed: 0, failures: [] }
  let isAfterFailure = false
  for (const line of lines) {
    const plan = /^1\.\.(\d+)/.exec(line)
    const test = /^(not )?ok \d+(.*)$/.exec(line)
    if (plan) result.planned = Number(plan[1])
    if (test) {
      // A failing test marked as to do is expected to fail.
      isAfterFailure = Boolean(test[1]) && !/#\s*(todo|skip)/i.test(test[2] ?? '')
      if (isAfterFailure) result.failures.push(line)
      else result.passed += 1
    } else if (isAfterFailure && line.startsWith('#')) {
      result.failures.push(`${result.failures.pop()}\n${line}`)
    }
  }
  return result
}

/** Whatever else is wrong with a file in which no assertion failed. */
export function planProblem({ planned, passed, failures }: TapResult): string | undefined {
  const ran = passed + failures.length
  if (planned === undefined) return 'it has no plan: start with `select plan(n);`'
  return ran === planned ? undefined : `it planned ${planned} tests and ran ${ran}`
}
