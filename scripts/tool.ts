import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

export type Tool = 'supabase' | 'deno' | 'designsystemet'

const root = join(import.meta.dirname, '..')

/**
 * Large packages that few commands need are loaded by the first that does, as `tools/NAME` pins them with their
 * checksums. Resolves what `require` finds there. Throws when they are not here yet and npm can't fetch them.
 */
export function loadTool(name: Tool): NodeJS.Require {
  const source = join(root, 'tools', name)
  const lock = readFileSync(join(source, 'package-lock.json'))
  const key = createHash('sha256').update(lock).update(process.platform).update(process.arch).digest('hex')
  const folder = join(root, '.cache', `tool-${name}-${key.slice(0, 16)}`)
  if (!existsSync(folder)) install(source, folder)
  return createRequire(join(folder, 'package.json'))
}

function install(source: string, folder: string): void {
  const loading = `${folder}.${process.pid}`
  mkdirSync(loading, { recursive: true })
  for (const file of ['package.json', 'package-lock.json']) cpSync(join(source, file), join(loading, file))
  console.error(`Loading ${Object.keys(dependenciesOf(source)).join()}, once …`)
  // npm as it is running now, or the one on the path, which on Windows is a script.
  const npm = process.env.npm_execpath
  const [command, ...first] = npm?.endsWith('.js') ? [process.execPath, npm] : ['npm']
  const result = spawnSync(command, [...first, 'ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: loading,
    encoding: 'utf8',
    shell: command === 'npm' && process.platform === 'win32',
  })
  if (result.status !== 0) {
    rmSync(loading, { recursive: true, force: true })
    throw new Error(`npm could not load it.\n${result.stderr || result.error}`)
  }
  // Another process may have been faster.
  if (existsSync(folder)) rmSync(loading, { recursive: true, force: true })
  else renameSync(loading, folder)
}

/** The script to run the tool by. */
export function toolScript(name: Tool): string {
  const require = loadTool(name)
  const [package_ = ''] = Object.keys(dependenciesOf(join(root, 'tools', name)))
  const { bin } = require(`${package_}/package.json`) as { bin: string | Record<string, string> }
  return require.resolve(`${package_}/${typeof bin === 'string' ? bin : bin[name]}`)
}

const dependenciesOf = (folder: string) =>
  (JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { dependencies: object }).dependencies

/** For tests, which do without where the tool can't be had; not where they decide (CI). */
export function toolIfReachable(name: Tool): NodeJS.Require | undefined {
  try {
    return loadTool(name)
  } catch (error) {
    if (process.env.CI) throw error
    console.warn(`${name}: ${error}`)
    return undefined
  }
}
