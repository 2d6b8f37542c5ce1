import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const require = createRequire(import.meta.url)
const squawk = join(require.resolve('squawk-cli/package.json'), '../js/bin/squawk')

/** What squawk says of migrations: in use, when the tables that they change may be. */
export function squawkOver(paths: string[], isInUse: boolean) {
  const config = join(root, isInUse ? '.squawk-in-use.toml' : '.squawk.toml')
  return spawnSync(process.execPath, [squawk, '--config', config, ...paths], { encoding: 'utf8' })
}
