const WINDOW_MS = 10 * 60 * 1000
const MAX_WRONG = 10

/** Counts wrong sign-in codes per address. The Auth server here doesn't; hosted ones stop a guesser too. */
export function createCodeLimiter(now: () => number = Date.now) {
  const wrong = new Map<string, number[]>()
  const recent = (address: string) => {
    const times = (wrong.get(address) ?? []).filter((time) => now() - time < WINDOW_MS)
    if (times.length > 0) wrong.set(address, times)
    else wrong.delete(address)
    return times
  }
  return {
    isBlocked: (address: string) => recent(address).length >= MAX_WRONG,
    countWrong: (address: string) => void wrong.set(address, [...recent(address), now()]),
    forget: (address: string) => void wrong.delete(address),
  }
}
