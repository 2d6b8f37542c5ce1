/** Measured values, all in one unit (milliseconds unless said). */
export type Samples = readonly number[]

/** Nearest rank: always a value that was measured. */
export function percentile(samples: Samples, percent: number): number {
  const sorted = [...samples].sort((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)] ?? Number.NaN
}

/** How long each of `times` runs takes, one after another, after some that don't count. */
export async function timeEach(
  times: number,
  run: (n: number) => Promise<unknown>,
  warmUps = 20,
): Promise<Samples> {
  const samples: number[] = []
  for (let n = 0; n < times + warmUps; n += 1) {
    const start = performance.now()
    await run(n)
    if (n >= warmUps) samples.push(performance.now() - start)
  }
  return samples
}
