import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { bootstrap } from '../local/bootstrap.ts'
import { OWN_MIGRATIONS } from '../local/data-folder.ts'
import type { LocalDatabase } from '../local/database.ts'
import { embeddedBinaries, startEmbeddedPostgres } from '../local/embedded-postgres.ts'
import { applyProject, readProject } from '../local/migrations.ts'
import { createPostgresDatabase } from '../local/postgres-database.ts'
import { runScript } from '../local/run-script.ts'
import { giveExtensions } from './extensions.ts'

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url))

export interface Platform {
  /** For tools: the role `postgres` at this address. */
  url: string
  /** A session of the role `postgres`, in which each statement has the time that hosted gives a request. */
  open(): Promise<LocalDatabase>
  stop(): Promise<void>
}

/** A PostgreSQL of hosted's version, roles, schemas and grants, as a project has it before its first migration. */
export async function startPlatform(): Promise<Platform> {
  const native = embeddedBinaries()
  if (native) giveExtensions(native)
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
  const postgresUrl = url.replace('supabase_admin@', 'postgres@')
  return { url: postgresUrl, open: async () => createPostgresDatabase(postgresUrl, 1), stop }
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

export async function schedule(database: LocalDatabase): Promise<void> {
  const file = path('./schedule.sql')
  await runScript(database, { path: file, sql: readFileSync(file, 'utf8') }, () => Promise.resolve())
}
