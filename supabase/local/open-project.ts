import { existsSync, rmSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bootstrap } from './bootstrap.ts'
import { databaseErrorOf, StackError } from './errors.ts'
import { type OpenDatabase, openOnPglite, openOnPostgres, preloadPglite } from './lite-connection.ts'
import { applyProject, type Project, shown } from './migrations.ts'
import { cloneTemplate, DEFAULT_CACHE, saveTemplate } from './template.ts'

export type DatabaseChoice =
  /** In a folder that stays, or without one in a temporary folder that is removed at the end. */
  { kind: 'pglite'; dataDir?: string } | { kind: 'postgres'; url: string }

/** Migrations that take longer than a copy does are not run again for the next empty database. */
const WORTH_KEEPING_MS = 400

/** A database with the project's migrations and seed applied, whatever was there before. */
export async function openProject(
  choice: DatabaseChoice,
  project: Project,
  cache = DEFAULT_CACHE,
): Promise<OpenDatabase> {
  if (choice.kind === 'postgres') return openPostgres(choice.url, project)
  if (choice.dataDir) return openPglite(choice.dataDir, project, cache)
  const folder = await mkdtemp(join(tmpdir(), 'aksjonsplan-'))
  const remove = () => rmSync(folder, { recursive: true, force: true })
  try {
    const open = await openPglite(join(folder, 'data'), project, cache)
    return { ...open, close: () => open.close().then(remove) }
  } catch (error) {
    remove()
    throw error
  }
}

async function openPglite(dataDir: string, project: Project, cache: string): Promise<OpenDatabase> {
  const isNew = !existsSync(join(dataDir, 'PG_VERSION'))
  // A first start that was killed has left half a copy behind.
  if (isNew) rmSync(dataDir, { recursive: true, force: true })
  const [template] = await Promise.all([
    isNew ? cloneTemplate(cache, project.contents, dataDir) : undefined,
    preloadPglite(),
  ])
  const open = await openFolder(dataDir, project)
  try {
    if (!isNew) await bootstrap(open.database)
    const started = performance.now()
    await applyProject(open.database, project)
    if (template === 'base' && performance.now() - started > WORTH_KEEPING_MS) {
      await open.database.exec('checkpoint')
      await saveTemplate(cache, project.contents, dataDir)
    }
    return open
  } catch (error) {
    await open.close()
    // The next start with a corrected migration begins from an empty database again.
    if (isNew) rmSync(dataDir, { recursive: true, force: true })
    throw error
  }
}

async function openFolder(dataDir: string, project: Project): Promise<OpenDatabase> {
  try {
    return await openOnPglite(dataDir, project.extensions)
  } catch (error) {
    throw new StackError(
      `The data in ${shown(dataDir)} can't be opened: ${databaseErrorOf(error).message}\n` +
        'Nothing has been deleted. Run `npm run reset` to start afresh (this deletes the local data).',
    )
  }
}

async function openPostgres(url: string, project: Project): Promise<OpenDatabase> {
  const open = await openOnPostgres(url)
  try {
    await open.database.query('select 1').catch((error: unknown) => {
      throw new StackError(
        `No PostgreSQL answers at ${withoutPassword(url)}: ${databaseErrorOf(error).message}`,
      )
    })
    await bootstrap(open.database)
    await applyProject(open.database, project)
    return open
  } catch (error) {
    await open.close()
    throw error
  }
}

const withoutPassword = (url: string) => url.replace(/:[^:@/]*@/, ':…@')
