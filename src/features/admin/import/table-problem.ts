import type { AdminMessages } from '../texts/nb.ts'
import type { TableProblem } from './import-table.ts'

/** What is wrong with a table as a whole, and what to do. */
export function tableProblem(problem: TableProblem, text: AdminMessages['import']): string {
  switch (problem.kind) {
    case 'empty':
      return text.empty
    case 'columnsMissing':
      return text.columnsMissing(problem.missing.map((column) => text.columnNames[column]).join(text.and))
    case 'quoteOpen':
      return text.quoteOpen(problem.row)
    case 'tooMany':
      return text.tooMany(problem.count)
  }
}
