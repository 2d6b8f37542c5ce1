import { setTimeout as sleep } from 'node:timers/promises'
import type { LocalDatabase } from '../local/database.ts'
import { databaseErrorOf } from '../local/errors.ts'
import { applyProject, type Project } from '../local/migrations.ts'
import { createPostgresDatabase } from '../local/postgres-database.ts'

/** Of every table: the columns that it had, and a checksum of what stood in them. */
export type Contents = Map<string, { columns: string; checksum: string }>

const TABLES = `
  select format('%I.%I', table_schema, table_name) as name, string_agg(quote_ident(column_name), ', ' order by ordinal_position) as columns
  from information_schema.columns join information_schema.tables using (table_schema, table_name)
  where table_schema in ('public', 'private', 'auth') and table_type = 'BASE TABLE' group by 1 order by 1`

/** With the contents of an earlier moment it looks at the columns that were there then. */
export async function contentsOf(database: LocalDatabase, earlier?: Contents): Promise<Contents> {
  const tables = earlier
    ? [...earlier].map(([name, { columns }]) => ({ name, columns }))
    : await database.query<{ name: string; columns: string }>(TABLES)
  const contents: Contents = new Map()
  for (const { name, columns } of tables) {
    const sum = `select concat(count(*), ' rows, ', sum(hashtextextended(row(${columns})::text, 0))) as checksum from ${name}`
    const checksum = await database.query(sum).then(
      ([row]) => String(row?.checksum),
      (error: unknown) => databaseErrorOf(error).message,
    )
    contents.set(name, { columns, checksum })
  }
  return contents
}

/** Tables in which something that stood there does so no more. */
export const changedTables = (before: Contents, after: Contents): string[] =>
  [...before]
    .filter(([name, { checksum }]) => after.get(name)?.checksum !== checksum)
    .map(([name, { checksum }]) => `${name}: ${checksum}; now ${after.get(name)?.checksum}`)

export interface Wait {
  table: string
  milliseconds: number
}

/** Applies what is new while somebody writes to every table, one after another. Resolves to the longest that one waited. */
export async function applyInUse(url: string, project: Project): Promise<Wait> {
  const [migrator, writer] = [createPostgresDatabase(url, 1), createPostgresDatabase(url, 1)]
  try {
    const tables = (await writer.query<{ name: string }>(TABLES)).map(({ name }) => name)
    let isDone = false
    const migrated = applyProject(migrator, project).finally(() => {
      isDone = true
    })
    const [longest] = await Promise.all([longestWait(writer, tables, () => isDone), migrated])
    return longest
  } finally {
    await Promise.all([migrator.close(), writer.close()])
  }
}

async function longestWait(database: LocalDatabase, tables: string[], isDone: () => boolean): Promise<Wait> {
  let longest: Wait = { table: '', milliseconds: 0 }
  do {
    for (const table of tables) {
      const start = performance.now()
      // What every write takes first, and gives back at once.
      await database.exec(`begin; lock table ${table} in row exclusive mode; rollback`)
      const milliseconds = performance.now() - start
      if (milliseconds > longest.milliseconds) longest = { table, milliseconds }
    }
    await sleep(10)
  } while (!isDone())
  return longest
}
