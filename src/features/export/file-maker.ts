import type { FromWorker, ToWorker } from './export-worker.ts'
import type { ExportedSchool } from './exported-school.ts'

type Written = Extract<FromWorker, { file: Blob }>

/**
 * Makes a file beside the page, which stays awake however large it is: the schools are handed over as they come, and
 * the page keeps none of them. Ends with the signal.
 */
export function startFileMaker(signal: AbortSignal) {
  const worker = new Worker(new URL('./export-worker.ts', import.meta.url), { type: 'module' })
  const say = (message: ToWorker) => worker.postMessage(message)
  const written = new Promise<Written>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      if ('file' in data) resolve(data)
      else reject(new Error(data.error))
    })
    worker.addEventListener('error', ({ message }) => reject(new Error(message)))
    signal.addEventListener('abort', () => reject(signal.reason))
  })
  // Nobody waits for it yet.
  written.catch(() => undefined)
  signal.addEventListener('abort', () => worker.terminate())
  return {
    add: (schools: ExportedSchool[]) => say({ schools }),
    write: (options: Extract<ToWorker, { write: unknown }>['write']): Promise<Written> => {
      say({ write: options })
      return written
    },
  }
}
