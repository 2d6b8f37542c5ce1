import { FileError } from './file-error.ts'
import type { FromWorker } from './read-in-worker.ts'
import { type Given, readSource } from './read-source.ts'

/** Reads one thing and says how far it has come, so that the page never stands still. */
addEventListener('message', ({ data }: MessageEvent<Given>) => {
  const say = (message: FromWorker) => postMessage(message)
  readSource(data, (progress) => say({ progress })).then(
    (source) => say({ source }),
    (error) => say({ problem: error instanceof FileError ? error.problem : 'unknown' }),
  )
})
