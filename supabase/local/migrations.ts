import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join, relative } from 'node:path'
import type { LocalDatabase, Queryable } from './database.ts'
import { StackError } from './errors.ts'
import { extensionsIn } from './pglite-extensions.ts'
import { runScript } from './run-script.ts'

export interface Migration {
  path: string
  version: string
  name: string
  sql: string
  checksum: string
}

export interface Project {
  migrations: Migration[]
  seed: Migration | undefined
  /** All SQL of the project in one text, to recognise an unchanged project by. */
  contents: string
  /** Extensions to have at hand. */
  extensions: string[]
}

/** Reads `*.sql` in file-name order, as `<version>_<name>.sql`. Other files are none of ours. */
export function readProject(migrationsDir: string, seedFile?: string): Project {
  if (!existsSync(migrationsDir))
    throw new StackError(`There is no folder of migrations at ${shown(migrationsDir)}.`)
  const migrations = readdirSync(migrationsDir)
    .filter((file) => file.endsWith('.sql'))
    .sort()
    .map((file) => readMigration(join(migrationsDir, file)))
  if (seedFile && !existsSync(seedFile)) throw new StackError(`There is no seed file at ${shown(seedFile)}.`)
  const seed = seedFile ? readMigration(seedFile) : undefined
  const versions = new Map<string, string>()
  for (const { version, path } of migrations) {
    const other = versions.get(version)
    if (other)
      throw new StackError(`Two migrations have the version ${version}: ${shown(other)} and ${shown(path)}.`)
    versions.set(version, path)
  }
  const files = [...migrations, ...(seed ? [seed] : [])]
  const contents = files.map((file) => `-- ${file.version}\n${file.sql}`).join('\n')
  return { migrations, seed, contents, extensions: extensionsIn(contents) }
}

function readMigration(path: string): Migration {
  const sql = readFileSync(path, 'utf8')
    .replaceAll('\r\n', '\n')
    .replace(/^\ufeff/, '')
  const [, version, name] = /^(\d+)_(.*)\.sql$/.exec(basename(path)) ?? [null, basename(path, '.sql'), '']
  return { path, version: version ?? '', name: name ?? '', sql, checksum: sha256(sql) }
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

/** A path as a person would type it. */
export const shown = (path: string) => {
  const fromHere = relative(process.cwd(), path)
  return fromHere.startsWith('..') ? path : fromHere
}

/** Applies what is new. Throws a StackError, with nothing changed, when the database has something else. */
export async function applyProject(database: LocalDatabase, project: Project): Promise<string[]> {
  const applied = await appliedChecksums(database)
  checkHistory(project.migrations, applied)
  const pending = project.migrations.filter(({ version }) => !applied.has(version))
  for (const migration of pending) {
    await runScript(database, migration, async (tx, statements) => {
      await tx.query(
        `insert into supabase_migrations.schema_migrations (version, name, statements, checksum)
         values ($1, $2, (select array_agg(value) from jsonb_array_elements_text($3::jsonb)), $4)`,
        [migration.version, migration.name, JSON.stringify(statements), migration.checksum],
      )
    })
  }
  if (pending.length > 0) await openExtensions(database)
  if (project.seed) await applySeed(database, project.seed)
  return pending.map((migration) => basename(migration.path))
}

/**
 * On hosted projects extensions belong to a role of the platform's, so their functions stay callable after a
 * migration has revoked the default right to execute new functions.
 */
export const openExtensions = (database: Queryable) =>
  database.exec('grant execute on all functions in schema extensions to public')

async function applySeed(database: LocalDatabase, seed: Migration): Promise<void> {
  const rows = await database.query('select hash from supabase_migrations.seed_files')
  if (rows.length === 0) {
    await runScript(database, seed, (tx) => recordSeed(tx, seed))
  } else if (rows.every((row) => row.hash !== seed.checksum)) {
    console.warn(
      `${shown(seed.path)} has changed since it was loaded. Run \`npm run reset\` to start from it.`,
    )
  }
}

const recordSeed = async (tx: Queryable, seed: Migration) => {
  const path = `supabase/${basename(seed.path)}`
  await tx.query('insert into supabase_migrations.seed_files (path, hash) values ($1, $2)', [
    path,
    seed.checksum,
  ])
}

async function appliedChecksums(database: Queryable): Promise<Map<string, string | null>> {
  const rows = await database.query<{ version: string; checksum: string | null }>(
    'select version, checksum from supabase_migrations.schema_migrations',
  )
  return new Map(rows.map((row) => [row.version, row.checksum]))
}

function checkHistory(migrations: Migration[], applied: Map<string, string | null>): void {
  const known = new Set(migrations.map(({ version }) => version))
  const problems = [...applied.keys()]
    .filter((version) => !known.has(version))
    .map((version) => `migration ${version} was applied, but its file is gone`)
  const last = [...applied.keys()].sort().at(-1) ?? ''
  for (const { path, version, checksum } of migrations) {
    const before = applied.get(version)
    if (before && before !== checksum) problems.push(`${shown(path)} has been changed since it was applied`)
    if (!applied.has(version) && version < last)
      problems.push(`${shown(path)} is older than what was applied`)
  }
  if (problems.length === 0) return
  throw new StackError(
    `The data here belong to another version of the schema:\n${problems.map((text) => `  - ${text}`).join('\n')}\n` +
      'Nothing has been touched. Run `npm run reset` to start afresh (this deletes the local data), or bring the\n' +
      'earlier migrations back.',
  )
}
