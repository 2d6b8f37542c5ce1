import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, existsSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { PROJECT_ROOT } from '../local/app-build.ts'
import { OWN_MIGRATIONS } from '../local/data-folder.ts'
import { StackError } from '../local/errors.ts'

const git = (args: string[], env = {}) =>
  execFileSync('git', args, { cwd: PROJECT_ROOT, encoding: 'utf8', env: { ...process.env, ...env } }).trim()

/** The tag of the release before this version; undefined before the second one. */
export function formerTag(): string | undefined {
  const { status, stdout } = spawnSync(
    'git',
    ['describe', '--tags', '--abbrev=0', '--match', 'v*', 'HEAD^'],
    {
      cwd: PROJECT_ROOT,
      encoding: 'utf8',
    },
  )
  return status === 0 ? stdout.trim() : undefined
}

/** Lays a commit's own code down beside ours, with the packages that it asks for. */
export function checkOut(ref: string): string {
  const commit = git(['rev-parse', `${ref}^{commit}`])
  const folder = join(PROJECT_ROOT, '.cache', `former-${commit.slice(0, 12)}`)
  rmSync(join(folder, 'supabase'), { recursive: true, force: true })
  const index = { GIT_INDEX_FILE: `${folder}.index` }
  git(['read-tree', commit], index)
  git(['checkout-index', '--all', '--force', `--prefix=${folder}/`], index)
  rmSync(`${folder}.index`)
  if (existsSync(join(folder, 'node_modules'))) return folder
  const lock = (root: string) => readFileSync(join(root, 'package-lock.json'), 'utf8')
  if (lock(folder) === lock(PROJECT_ROOT)) {
    symlinkSync(join(PROJECT_ROOT, 'node_modules'), join(folder, 'node_modules'), 'dir')
  } else if (spawnSync('npm', ['ci'], { cwd: folder, stdio: 'inherit', shell: true }).status !== 0) {
    throw new StackError(`The packages of ${ref} could not be loaded.`)
  }
  return folder
}

/** From here on its stack makes this version's schema. */
export function giveMigrations(folder: string): void {
  const migrations = join(folder, 'supabase/migrations')
  rmSync(migrations, { recursive: true })
  cpSync(OWN_MIGRATIONS, migrations, { recursive: true })
}
