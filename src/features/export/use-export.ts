import { useEffect, useRef, useState } from 'react'
import { todayInNorway } from '../../shared/i18n/format.ts'
import { useLanguage } from '../../shared/i18n/messages-context.tsx'
import { refusalOf } from '../../shared/supabase/refusal.ts'
import { fileName, saveFile } from '../../shared/ui/save-file.ts'
import { collectSchools } from './collect-schools.ts'
import { type ExportSearch, needsAssignment } from './export-search.ts'
import type { ExportedPart } from './exported-school.ts'
import { startFileMaker } from './file-maker.ts'
import { useExportMessages } from './texts/export-messages.ts'

export type ExportState =
  | {
      is: 'resting' | 'finding' | 'writing' | 'cancelled' | 'empty' | 'without copies' | 'offline' | 'failed'
    }
  | { is: 'fetching'; done: number; of: number }
  | { is: 'done'; file: string; schools: number }

interface ExportOptions {
  search: ExportSearch
  parts: readonly ExportedPart[]
  regions: readonly { id: string; name: string }[]
}

/** Makes the file. It is handed over when all of it is there, and not at all when it is cancelled or anything fails. */
export function useExport({ search, parts, regions }: ExportOptions) {
  const texts = useExportMessages()
  const { language } = useLanguage()
  const [state, setState] = useState<ExportState>({ is: 'resting' })
  const running = useRef<AbortController>(null)
  // Nobody waits for it on another page.
  useEffect(() => () => running.current?.abort(), [])

  async function make(signal: AbortSignal): Promise<ExportState> {
    const content = search.content ?? 'plans'
    const format = search.format ?? 'xlsx'
    const kind = content === 'answers' ? 'questions' : 'plan'
    const wantsCopies = needsAssignment(content)
    const isChosen = ({ assignmentId }: ExportedPart) => assignmentId === search.assignment
    const copiedParts = wantsCopies ? parts.filter((part) => isChosen(part) && part.kind === kind) : []
    const maker = startFileMaker(signal)
    let [schools, copies] = [0, 0]
    for await (const batch of collectSchools({
      search,
      content,
      parts: copiedParts,
      regionNames: new Map(regions.map(({ id, name }) => [id, name])),
      signal,
      onProgress: (done, of) => setState({ is: 'fetching', done, of }),
    })) {
      maker.add(batch)
      schools += batch.length
      copies += batch.filter(({ plans, answers }) => plans.length + answers.length > 0).length
    }
    if (schools === 0) return { is: 'empty' }
    if (wantsCopies && copies === 0) return { is: 'without copies' }
    setState({ is: 'writing' })
    const written = await maker.write({
      content,
      format,
      parts: search.assignment ? parts.filter(isChosen) : parts,
      copiedParts,
      language,
    })
    signal.throwIfAborted()
    const name = fileName([texts.fileNames[content], todayInNorway(new Date())], written.kind)
    saveFile(name, written.kind, written.file)
    return { is: 'done', file: name, schools }
  }

  async function start() {
    const controller = new AbortController()
    running.current = controller
    setState({ is: 'finding' })
    try {
      setState(await make(controller.signal))
    } catch (error) {
      if (!controller.signal.aborted) setState({ is: refusalOf(error) === 'offline' ? 'offline' : 'failed' })
    } finally {
      // With it goes all that was handed over.
      controller.abort()
    }
  }

  function cancel() {
    running.current?.abort()
    setState({ is: 'cancelled' })
  }

  const isRunning = state.is === 'finding' || state.is === 'fetching' || state.is === 'writing'
  return { state, isRunning, start: () => void start(), cancel }
}
