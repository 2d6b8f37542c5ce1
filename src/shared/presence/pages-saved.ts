/** How long other pages are waited for, in milliseconds: what they save has to go to the database and back. */
const patience = 2000

/** Which of the other pages have said whether all that was typed there is saved. */
export class PagesSaved {
  private answers = new Map<string, boolean>()
  private waiting: (() => void)[] = []

  /** Resolves when all of these pages have answered, or the patience is at its end, to the answers that came. */
  async from(pages: readonly string[]): Promise<ReadonlyMap<string, boolean>> {
    this.answers = new Map()
    const { answers } = this
    const { promise, resolve } = Promise.withResolvers<void>()
    const check = () => {
      if (pages.every((page) => answers.has(page))) resolve()
    }
    const timer = setTimeout(resolve, patience)
    this.waiting.push(check)
    check()
    await promise
    clearTimeout(timer)
    this.waiting = this.waiting.filter((one) => one !== check)
    return answers
  }

  heard(page: string, isAll: boolean) {
    this.answers.set(page, isAll)
    for (const check of this.waiting) check()
  }
}
