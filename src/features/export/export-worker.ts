import type { FileKind } from '../../shared/ui/save-file.ts'
import type { ExportedSchool } from './exported-school.ts'
import { exportMessages } from './texts/load-export-messages.ts'
import { type WriteOptions, writeExport } from './write-export.ts'

/** What the page says: some schools at a time, and then what to make of all of them. */
export type ToWorker = { schools: ExportedSchool[] } | { write: Omit<WriteOptions, 'schools' | 'texts'> }
export type FromWorker = { kind: FileKind; file: Blob } | { error: string }

const schools: ExportedSchool[] = []

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if ('schools' in data) schools.push(...data.schools)
  else void write(data.write).then((answer) => postMessage(answer))
})

async function write(options: Omit<WriteOptions, 'schools' | 'texts'>): Promise<FromWorker> {
  try {
    const texts = await exportMessages(options.language)
    const { kind, file } = await writeExport({ ...options, schools, texts })
    return { kind, file: new Blob([file]) }
  } catch (error) {
    return { error: String(error) }
  }
}
