import { formatDateTime, todayInNorway } from '../../../shared/i18n/format.ts'
import type { Language } from '../../../shared/i18n/languages.ts'
import type { PlanRows } from '../../../shared/plan/plan-rows.ts'
import { rowsAsTyped } from '../../../shared/plan/typed-rows.ts'
import type { SyncEngine } from '../../../shared/text/engine-types.ts'
import { fileName, saveFile } from '../../../shared/ui/save-file.ts'
import { planDocument } from '../../../shared/word-out/plan-document.ts'
import { fileMessages } from './texts/file-messages.ts'

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
    plan: engine ? rowsAsTyped(rows, engine) : rows,
    language,
  })
  saveFile(fileName(['aksjonsplan', schoolName, todayInNorway(now)], 'docx'), 'docx', file)
}
