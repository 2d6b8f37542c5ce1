import { PGlite, type PGliteOptions } from '@electric-sql/pglite'
import { loadExtensions } from './pglite-extensions.ts'

/** PGlite's own start parameters, with the search path of a hosted project. */
const startParams = PGlite.defaultStartParams.map((param) =>
  param.startsWith('search_path=') ? 'search_path="$user",public,extensions' : param,
)

export async function pgliteOptions(extensions: string[]): Promise<PGliteOptions> {
  return { startParams, extensions: await loadExtensions(extensions) }
}

/** For tools that need only the database. */
export async function openPglite(dataDir: string, extensions: string[]): Promise<PGlite> {
  return PGlite.create(dataDir, await pgliteOptions(extensions))
}
