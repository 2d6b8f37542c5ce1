import { existsSync, readFileSync } from 'node:fs'

/**
 * Milliseconds of the processor that a backend of PostgreSQL has had, so that what else the machine does does not count;
 * where the system does not tell, time as it goes by.
 */
export function clockOf(pid: string | undefined): () => number {
  const told = `/proc/${pid}/schedstat`
  if (!existsSync(told)) return () => performance.now()
  return () => Number(readFileSync(told, 'utf8').split(' ')[0]) / 1e6
}
