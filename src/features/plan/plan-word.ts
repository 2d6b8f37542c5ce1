import { fileMessages } from '../../shared/i18n/files/file-messages.ts'
import { formatDateTime, todayInNorway } from '../../shared/i18n/format.ts'
import type { Language } from '../../shared/i18n/languages.ts'
import { planCopyOf } from '../../shared/plan/handed-in/submission-content.ts'
import { type PlanRow, type PlanRows, type PlanTable, textLimits } from '../../shared/plan/plan-rows.ts'
import type { SyncEngine } from '../../shared/sync/engine-types.ts'
import { fileName, saveFile } from '../../shared/ui/save-file.ts'
import { planDocument } from '../../shared/word-out/plan-document.ts'

interface PlanWordOptions {
  schoolName: string
  title: string
  rows: PlanRows
  /** Null for those who only read. */
  engine: SyncEngine | null
  language: Language
}

/** The plan as a Word file: as it stands on this device, with what is typed and not saved yet. */
export async function savePlanAsWord({ schoolName, title, rows, engine, language }: PlanWordOptions) {
  const now = new Date()
  const { fetched } = await fileMessages(language)
  const file = await planDocument({
    title,
    facts: [[fetched, formatDateTime(now.toISOString(), language)]],
    plan: planCopyOf(engine ? asTyped(rows, engine) : inOrder(rows)),
    language,
  })
  saveFile(fileName(['aksjonsplan', schoolName, todayInNorway(now)], 'docx'), 'docx', file)
}

function asTyped(rows: PlanRows, engine: SyncEngine): PlanRows {
  const typed = <Table extends PlanTable>(table: Table, row: PlanRow<Table>): PlanRow<Table> => ({
    ...row,
    ...Object.fromEntries(
      Object.keys(textLimits[table]).map((field) => [
        field,
        engine.field({ table, id: row.id }, field).getSnapshot().text,
      ]),
    ),
  })
  return inOrder({
    goals: rows.goals.map((row) => typed('goals', row)),
    actions: rows.actions.map((row) => typed('actions', row)),
    reflections: rows.reflections.map((row) => typed('reflections', row)),
  })
}

/** Reflections of one day in the order they were made, which the page has too. */
const inOrder = (rows: PlanRows): PlanRows => ({
  ...rows,
  reflections: rows.reflections.toSorted((a, b) => (a.created_at < b.created_at ? -1 : 1)),
})
