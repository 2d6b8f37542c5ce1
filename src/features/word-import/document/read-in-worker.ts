import { FileError, type FileProblem } from './file-error.ts'
import type { Given, Source } from './read-source.ts'

export type FromWorker = { progress: number } | { source: Source } | { problem: FileProblem }

/** More than any plan takes, on a slow computer too; in milliseconds. */
const LONGEST_READING = 20_000

/** Reads in a worker of its own, which is ended by the signal, and when it takes too long. Throws FileError. */
export function readInWorker(
  given: Given,
  { signal, onProgress }: { signal: AbortSignal; onProgress: (share: number) => void },
): Promise<Source> {
  const worker = new Worker(new URL('./read-worker.ts', import.meta.url), { type: 'module' })
  let limit: ReturnType<typeof setTimeout>
  const reading = new Promise<Source>((resolve, reject) => {
    limit = setTimeout(() => reject(new FileError('tooSlow')), LONGEST_READING)
    signal.addEventListener('abort', () => reject(signal.reason))
    worker.onerror = () => reject(new FileError('unknown'))
    worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
      if ('progress' in data) onProgress(data.progress)
      else if ('source' in data) resolve(data.source)
      else reject(new FileError(data.problem))
    }
  })
  worker.postMessage(given)
  return reading.finally(() => {
    clearTimeout(limit)
    worker.terminate()
  })
}
