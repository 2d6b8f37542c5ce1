import { inLanguage } from '../../shared/i18n/bilingual.ts'
import type { Language } from '../../shared/i18n/languages.ts'
import type { ExportedPart, ExportedSchool } from './exported-school.ts'
import type { Table } from './table.ts'
import type { ExportMessages } from './texts/nb.ts'

/** A table for each question, in the order they are asked, with all schools' answers; unanswered ones too. */
export function answerTables(
  schools: readonly ExportedSchool[],
  parts: readonly ExportedPart[],
  texts: ExportMessages,
  language: Language,
): Table[] {
  const { columns } = texts
  const tables = new Map<string, Table>()
  for (const part of parts) {
    for (const { region, name, answers } of schools) {
      for (const copy of answers.filter(({ partId }) => partId === part.id)) {
        for (const { questionId, label, question, answer } of copy.answers) {
          const table = tables.get(questionId) ?? {
            name: texts.tables.question(label || String(tables.size + 1)),
            columns: [
              { title: columns.region, width: 18 },
              { title: columns.school, width: 28 },
              { title: columns.leader, width: 22 },
              { title: columns.handedInAt, width: 18 },
              { title: columns.isLate, width: 12 },
              { title: inLanguage(question, language).text, width: 90 },
            ],
            rows: [],
          }
          tables.set(questionId, table)
          const late = copy.isLate ? texts.yes : texts.no
          table.rows.push([region, name, copy.leader, { at: copy.handedInAt }, late, answer])
        }
      }
    }
  }
  return [...tables.values()]
}
