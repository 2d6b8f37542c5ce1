import { useState } from 'react'
import { todayInNorway } from '../../shared/i18n/format.ts'
import { useLanguage, useMessages } from '../../shared/i18n/messages-context.tsx'
import { usePeopleMessages } from '../../shared/people/people-messages.ts'
import { refusalOf } from '../../shared/supabase/refusal.ts'
import { type FileKind, fileName, saveFile } from '../../shared/ui/save-file.ts'
import { fetchMyData, fetchSchoolExport } from './profile-mutations.ts'
import { readableData } from './readable-data.ts'
import { readablePlan } from './readable-plan.ts'

export type DownloadState = { file: string } | { refusal: string } | null

/** Own data and plans as files, for machines and to read; both kinds are made of the same answer. */
export function useDownloads() {
  const messages = useMessages()
  const texts = usePeopleMessages()
  const { language } = useLanguage()
  const [state, setState] = useState<DownloadState>(null)

  async function download<Data>(
    parts: string[],
    kind: FileKind,
    fetchData: () => Promise<Data>,
    toHtml: (data: Data) => string,
  ) {
    try {
      const data = await fetchData()
      const file = fileName(['aksjonsplan', ...parts, todayInNorway(new Date())], kind)
      saveFile(file, kind, kind === 'json' ? JSON.stringify(data, null, 2) : toHtml(data))
      setState({ file })
    } catch (error) {
      setState({ refusal: refusalOf(error) })
    }
  }

  return {
    state,
    downloadMyData: (kind: FileKind) =>
      download([texts.file.myDataName], kind, fetchMyData, (data) => readableData(data, texts, language)),
    downloadPlan: (school: { id: string; name: string }, kind: FileKind) =>
      download(
        [texts.file.planName, school.name],
        kind,
        () => fetchSchoolExport(school.id),
        (data) => readablePlan(data, messages, texts, language),
      ),
  }
}
