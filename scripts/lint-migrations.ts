import { basename } from 'node:path'
import { ownMigrations, readReleased } from './released.ts'
import { squawkOver } from './squawk.ts'

// The first release's migrations made every table, empty. What comes later changes tables that are in use.
const [first] = Object.values(readReleased())
const isFirst = (path: string) => !first || basename(path) in first
const paths = ownMigrations().map(({ path }) => path)
for (const isInUse of [false, true]) {
  const chosen = paths.filter((path) => isFirst(path) !== isInUse)
  if (chosen.length === 0) continue
  const { status, stdout, stderr } = squawkOver(chosen, isInUse)
  console.log(stdout + stderr)
  if (status !== 0) process.exitCode = 1
}
