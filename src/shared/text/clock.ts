/** Time and chance, so that a simulation can own both. */
export interface Clock {
  setTimeout(run: () => void, milliseconds: number): unknown
  clearTimeout(handle: unknown): void
  now(): number
  random(): number
}

export const systemClock: Clock = {
  setTimeout: (run, milliseconds) => setTimeout(run, milliseconds),
  clearTimeout: (handle) => clearTimeout(handle as ReturnType<typeof setTimeout>),
  now: () => Date.now(),
  random: () => Math.random(),
}
