import { spawn } from 'node:child_process'
import { existsSync, readdirSync, statSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { StackError } from './errors.ts'

export const PROJECT_ROOT = fileURLToPath(new URL('../..', import.meta.url))
/** Apart from `dist`, which may be a build for a hosted project. */
export const DIST = join(PROJECT_ROOT, '.cache', 'app')

const SOURCES = [
  'src',
  'public',
  'index.html',
  'package-lock.json',
  'vite.config.ts',
  'scripts/content-security-policy.ts',
  'tsconfig.json',
]

/** Builds the app, unless the last build is newer than everything that it is made from. */
export async function buildApp(): Promise<'built' | 'up to date'> {
  const built = join(DIST, 'index.html')
  const newest = Math.max(...SOURCES.map((source) => newestChange(join(PROJECT_ROOT, source))))
  if (existsSync(built) && statSync(built).mtimeMs > newest) return 'up to date'
  const start = new Date()
  await runBuild()
  // What was changed while it was being built is not in it.
  utimesSync(built, start, start)
  return 'built'
}

// In a process of its own, so that it runs on another core than the database and gives its memory back.
async function runBuild(): Promise<void> {
  const options = { logLevel: 'warn', envDir: false, build: { outDir: DIST, emptyOutDir: true } }
  const script = `await (await import('vite')).build(${JSON.stringify(options)})`
  // Settings of a hosted project, from a file or the shell, must not reach this build.
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('VITE_')))
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    cwd: PROJECT_ROOT,
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const code = await new Promise((resolve) => child.on('close', resolve))
  if (code !== 0) throw new StackError('The app could not be built, see above.')
}

function newestChange(path: string): number {
  const stats = statSync(path, { throwIfNoEntry: false })
  if (!stats) return 0
  if (!stats.isDirectory()) return stats.mtimeMs
  const inside = readdirSync(path).map((name) => newestChange(join(path, name)))
  return Math.max(stats.mtimeMs, ...inside)
}
