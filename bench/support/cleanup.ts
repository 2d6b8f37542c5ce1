export type Defer = (work: () => unknown) => void

/** Collects what has to be undone; it is done in reverse order by `run`, and on Ctrl+C. */
export function createCleanup(): { defer: Defer; run: () => Promise<void> } {
  const works: (() => unknown)[] = []
  const run = async () => {
    process.off('SIGINT', interrupt)
    process.off('SIGTERM', interrupt)
    for (const work of works.splice(0).reverse()) {
      try {
        await work()
      } catch (error) {
        console.error('  Left behind:', error)
      }
    }
  }
  const interrupt = () => void run().finally(() => process.exit(1))
  process.once('SIGINT', interrupt)
  process.once('SIGTERM', interrupt)
  return { defer: (work) => void works.push(work), run }
}
