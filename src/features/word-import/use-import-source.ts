import { useEffect, useRef, useState } from 'react'
import { FileError, type FileProblem } from './document/file-error.ts'
import { parseHtml } from './document/html-page.ts'
import { readInWorker } from './document/read-in-worker.ts'
import type { Given, Source } from './document/read-source.ts'
import { MAX_FILE_SIZE } from './document/zip.ts'

/** More than is ever copied; in characters. */
const LONGEST_PASTE = 5_000_000

/** What was chosen, dropped or pasted: being read, read, or why it was not. The last one given counts. */
export function useImportSource(onRead: (source: Source) => void) {
  const [progress, setProgress] = useState<number | null>(null)
  const [problem, setProblem] = useState<FileProblem | null>(null)
  const reading = useRef<AbortController>(null)
  useEffect(() => () => reading.current?.abort(), [])

  async function read(given: () => Given | Promise<Given>) {
    reading.current?.abort()
    const controller = new AbortController()
    reading.current = controller
    const { signal } = controller
    setProgress(0)
    setProblem(null)
    try {
      const source = await readInWorker(await given(), { signal, onProgress: setProgress })
      onRead(source)
    } catch (error) {
      if (!signal.aborted) setProblem(error instanceof FileError ? error.problem : 'unknown')
    } finally {
      if (!signal.aborted) setProgress(null)
    }
  }

  function cancel() {
    reading.current?.abort()
    setProgress(null)
  }

  return {
    progress,
    problem,
    cancel,
    readFile: (file: File) => void read(() => fileGiven(file)),
    readPasted: (html: string, text: string) => void read(() => pasteGiven(html, text)),
  }
}

/** The file may have been moved, or be on a drive that is gone. */
async function fileGiven(file: File): Promise<Given> {
  if (file.size > MAX_FILE_SIZE) throw new FileError('tooBig')
  try {
    return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }
  } catch {
    throw new FileError('unreadable')
  }
}

function pasteGiven(html: string, text: string): Given {
  if (html.length > LONGEST_PASTE || text.length > LONGEST_PASTE) throw new FileError('tooBig')
  return { page: html === '' ? null : parseHtml(html), text }
}
