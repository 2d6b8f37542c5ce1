import type { Extension } from '@electric-sql/pglite'

/** What every Supabase project can use without asking for it. */
const ALWAYS = ['pgcrypto', 'uuid-ossp']

const CREATE_EXTENSION = /create\s+extension\s+(?:if\s+not\s+exists\s+)?"?([\w-]+)"?/gi

/** Names of the extensions that a script creates. */
export const extensionsIn = (sql: string): string[] =>
  [...sql.matchAll(CREATE_EXTENSION)].map((match) => (match[1] ?? '').toLowerCase())

/** Loads those that PGlite has. Each one costs time at every start, hence not simply all of them. */
export async function loadExtensions(names: string[]): Promise<Record<string, Extension>> {
  const wanted = [...new Set([...ALWAYS, ...names])]
  const loaded = await Promise.all(wanted.map(async (name) => [name, await importExtension(name)] as const))
  return Object.fromEntries(loaded.filter((entry): entry is [string, Extension] => entry[1] !== undefined))
}

/** PGlite has PostgreSQL's own in one folder; of the others only pgTAP is used here. */
async function importExtension(name: string): Promise<Extension | undefined> {
  const key = name.replaceAll('-', '_')
  const module: Record<string, unknown> =
    name === 'pgtap'
      ? await import('@electric-sql/pglite/pgtap')
      : await import(`@electric-sql/pglite/contrib/${key}`).catch(() => ({}))
  return module[key] as Extension | undefined
}
