import { createWriteStream, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import postgres from 'postgres'

/** Of the accounts only what says whose the rows of the other tables are. */
const ACCOUNTS = 'select id, email, created_at, last_sign_in_at from auth.users order by created_at, id'

/** Writes every table, and the accounts, to a folder: a CSV file each, with headings. Returns how many rows each has. */
export async function exportAll(url: string, folder: string): Promise<Map<string, number>> {
  mkdirSync(folder, { recursive: true })
  const sql = postgres(url, { max: 1, onnotice: () => undefined })
  const counts = new Map<string, number>()
  try {
    // One moment for all of them.
    await sql.begin('isolation level repeatable read read only', async (tx) => {
      // A large table takes longer than a request may.
      await tx`set local statement_timeout = 0`
      const tables = await tx<{ name: string; ident: string }[]>`
        select tablename as name, format('%I.%I', schemaname, tablename) as ident from pg_tables
        where schemaname = 'public' order by tablename`
      const sources = [
        ...tables.map(({ name, ident }) => ({ name, query: `select * from ${ident}` })),
        { name: 'accounts', query: ACCOUNTS },
      ]
      for (const { name, query } of sources) {
        const rows = await tx.unsafe(`copy (${query}) to stdout with (format csv, header)`).readable()
        await pipeline(rows, createWriteStream(join(folder, `${name}.csv`)))
        const [counted] = await tx.unsafe(`select count(*)::int as rows from (${query}) as source`)
        counts.set(name, Number(counted?.rows))
      }
    })
  } finally {
    await sql.end({ timeout: 2 })
  }
  return counts
}
