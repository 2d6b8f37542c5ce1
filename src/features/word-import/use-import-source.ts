import { useState } from 'react'
import { FileError, type FileProblem } from './open-docx.ts'
import { readFile, readPasted, type Source } from './read-source.ts'

type Problem = FileProblem | 'unknown'

/** What was chosen, dropped or pasted: being read, read, or why it was not. The last one given counts. */
export function useImportSource(onRead: (source: Source) => void) {
  const [isReading, setIsReading] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)

  async function read(reading: Promise<Source>) {
    setIsReading(true)
    setProblem(null)
    try {
      onRead(await reading)
    } catch (error) {
      setProblem(error instanceof FileError ? error.problem : 'unknown')
    } finally {
      setIsReading(false)
    }
  }

  return {
    isReading,
    problem,
    readFile: (file: File) => void read(readFile(file)),
    readPasted: (html: string, text: string) => void read(readPasted(html, text)),
  }
}
