import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { bootstrap } from '../local/bootstrap.ts'
import { OWN_MIGRATIONS } from '../local/data-folder.ts'
import type { LocalDatabase } from '../local/database.ts'
import { embeddedBinaries, startEmbeddedPostgres } from '../local/embedded-postgres.ts'
import { applyProject, readProject } from '../local/migrations.ts'
import { createPostgresDatabase } from '../local/postgres-database.ts'
import { runScript } from '../local/run-script.ts'
import { givePgtap } from './pgtap-files.ts'

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url))

export interface Platform {
  /** A session of the role `postgres`, in which each statement has the time that hosted gives a request. */
  open(): Promise<LocalDatabase>
  stop(): Promise<void>
}

/** A PostgreSQL of hosted's version, roles, schemas and grants, as a project has it before its first migration. */
export async function startPlatform(): Promise<Platform> {
  const native = embeddedBinaries()
  if (native) givePgtap(native)
  const { url, stop } = await startEmbeddedPostgres([], 'supabase_admin')
  const admin = createPostgresDatabase(url, 1)
  try {
    await bootstrap(admin)
    await admin.exec(readFileSync(path('./platform.sql'), 'utf8'))
  } catch (error) {
    await stop()
    throw error
  } finally {
    await admin.close()
  }
  return { open: async () => createPostgresDatabase(url.replace('supabase_admin@', 'postgres@'), 1), stop }
}

/** Sends the project there as the documentation says: its migrations, then its timer. */
export async function deployTo(platform: Platform): Promise<void> {
  const database = await platform.open()
  try {
    await applyProject(database, readProject(OWN_MIGRATIONS))
    await schedule(database)
  } finally {
    await database.close()
  }
}

/** The extensions that it asks for have stand-ins. */
export async function schedule(database: LocalDatabase): Promise<void> {
  const file = path('./schedule.sql')
  const sql = readFileSync(file, 'utf8').replace(/^create extension.*$/gm, '')
  await runScript(database, { path: file, sql }, () => Promise.resolve())
}
