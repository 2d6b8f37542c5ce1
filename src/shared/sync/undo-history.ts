import { merge } from './merge.ts'

interface Step {
  before: string
  after: string
  at: number
}

const longestPause = 1000
const keptSteps = 200

/**
 * My own edits of one field. Once someone else's text has come into it, the browser's undo would take that away
 * as well, or do nothing; undoing one of my edits against the text as it is now takes back only what is mine.
 */
export class UndoHistory {
  private done: Step[] = []
  private undone: Step[] = []

  /** Keys pressed in one go are one step. */
  record(before: string, after: string, now: number) {
    if (before === after) return
    this.undone = []
    const last = this.done.at(-1)
    if (last && last.after === before && now - last.at < longestPause && !after.endsWith('\n')) {
      last.after = after
      last.at = now
    } else this.done = [...this.done.slice(1 - keptSteps), { before, after, at: now }]
  }

  /** The text without my last edit, or null when there is none. */
  undo(current: string): string | null {
    const step = this.done.pop()
    if (!step) return null
    const text = merge(step.after, step.before, current).text
    this.undone.push({ before: text, after: current, at: 0 })
    return text
  }

  redo(current: string): string | null {
    const step = this.undone.pop()
    if (!step) return null
    const text = merge(step.before, step.after, current).text
    this.done.push({ before: current, after: text, at: 0 })
    return text
  }
}
