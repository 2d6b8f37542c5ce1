import type { Extension } from '@electric-sql/pglite'

const CONTRIB = [
  'amcheck',
  'auto_explain',
  'bloom',
  'btree_gin',
  'btree_gist',
  'citext',
  'cube',
  'dict_int',
  'dict_xsyn',
  'earthdistance',
  'fuzzystrmatch',
  'hstore',
  'intarray',
  'lo',
  'pageinspect',
  'pg_buffercache',
  'pg_freespacemap',
  'pg_surgery',
  'pg_trgm',
  'pg_visibility',
  'pg_walinspect',
  'seg',
  'tablefunc',
  'tcn',
  'tsm_system_rows',
  'tsm_system_time',
  'unaccent',
]
const OTHERS: Record<string, () => Promise<Record<string, unknown>>> = {
  pgtap: () => import('@electric-sql/pglite/pgtap'),
  vector: () => import('@electric-sql/pglite/vector'),
  pg_uuidv7: () => import('@electric-sql/pglite/pg_uuidv7'),
  pg_hashids: () => import('@electric-sql/pglite/pg_hashids'),
  pg_ivm: () => import('@electric-sql/pglite/pg_ivm'),
}

/** What every Supabase project can use without asking for it. */
const ALWAYS = ['pgcrypto', 'uuid-ossp']

/**
 * Extensions that hosted projects have and migrations often switch on in passing, but that PGlite doesn't ship:
 * what stands in for each. Nothing, where a schema can do without.
 */
export const STAND_INS: Record<string, string> = {
  pg_stat_statements: '',
  pg_graphql: '',
  supabase_vault: '',
  pgsodium: '',
  pgjwt: '',
  pgaudit: '',
  plpgsql_check: '',
  hypopg: '',
  index_advisor: '',
  pg_net: '',
  pg_cron: '',
  moddatetime: `
    create or replace function extensions.moddatetime() returns trigger language plpgsql as $$
    begin
      return jsonb_populate_record(new, jsonb_build_object(tg_argv[0], now()));
    end
    $$`,
}

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

async function importExtension(name: string): Promise<Extension | undefined> {
  const key = name.replace('-', '_')
  const isContrib = CONTRIB.includes(name) || ALWAYS.includes(name)
  const module = isContrib ? await import(`@electric-sql/pglite/contrib/${key}`) : await OTHERS[name]?.()
  return (module as Record<string, Extension> | undefined)?.[key]
}
