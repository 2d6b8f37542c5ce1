import { useState } from 'react'
import { useEditing } from './editing-context.ts'
import { type Problem, problemOf } from './problem.ts'

/** A change made by a click: runs it, shows the outcome, and keeps the reason when it did not go through. */
export function useAction() {
  const { refresh, say } = useEditing()
  const [problem, setProblem] = useState<Problem | null>(null)
  const [isBusy, setIsBusy] = useState(false)

  /** Resolves to whether it was done. `done` is told to those who do not see it; `confirm` is asked first. */
  async function run(
    work: () => Promise<unknown>,
    done?: string,
    confirm?: () => Promise<boolean>,
  ): Promise<boolean> {
    setIsBusy(true)
    setProblem(null)
    try {
      if (confirm && !(await confirm())) return false
      await work()
    } catch (error) {
      const reason = problemOf(error)
      if (reason === 'changed_meanwhile') await refresh().catch(() => undefined)
      setProblem(reason)
      return false
    } finally {
      setIsBusy(false)
    }
    // What could not be read anew is at worst old until the next time; the change itself has been made.
    await refresh().catch(() => undefined)
    if (done) say(done)
    return true
  }

  return { run, isBusy, problem, clearProblem: () => setProblem(null) }
}
