import { readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { OWN_MIGRATIONS } from '../supabase/local/data-folder.ts'
import { type Migration, readProject } from '../supabase/local/migrations.ts'

/** By version of the app, which migrations came with it, with their checksums. Oldest version first. */
export type Released = Record<string, Record<string, string>>

const FILE = join(import.meta.dirname, '../supabase/released.json')

export const readReleased = () => JSON.parse(readFileSync(FILE, 'utf8')) as Released
export const writeReleased = (released: Released) =>
  writeFileSync(FILE, `${JSON.stringify(released, null, 2)}\n`)
export const ownMigrations = () => readProject(OWN_MIGRATIONS).migrations

type Given = Pick<Migration, 'path' | 'checksum'>
const nameOf = ({ path }: Given) => basename(path)

/** Those that no version has brought yet. */
export function unreleased<M extends Given>(migrations: M[], released: Released): M[] {
  const known = new Set(Object.values(released).flatMap((files) => Object.keys(files)))
  return migrations.filter((migration) => !known.has(nameOf(migration)))
}

/** What a project that runs a released version would never get, or get otherwise than a new one does. */
export function problemsOfHistory(migrations: Given[], released: Released): string[] {
  const files = Object.assign({}, ...Object.values(released)) as Record<string, string>
  const checksums = new Map(migrations.map((migration) => [nameOf(migration), migration.checksum]))
  const last = Object.keys(files).sort().at(-1) ?? ''
  return [
    ...Object.entries(files).flatMap(([name, checksum]) => {
      if (!checksums.has(name)) return [`${name} has been released, and is gone`]
      return checksums.get(name) === checksum ? [] : [`${name} has been changed since it was released`]
    }),
    ...unreleased(migrations, released)
      .map(nameOf)
      .filter((name) => name < last)
      .map((name) => `${name} is dated before ${last}, which has been released`),
  ]
}

/** With the new migrations under that version. A version that has been released brings no more. */
export function withRelease(released: Released, version: string, migrations: Given[]): Released {
  const problems = problemsOfHistory(migrations, released)
  const fresh = unreleased(migrations, released)
  if (fresh.length > 0 && released[version]) {
    problems.push(`${version} has been released: give package.json and CHANGELOG.md the next number`)
  }
  if (problems.length > 0) throw new Error(problems.join('\n'))
  const files = Object.fromEntries(fresh.map((migration) => [nameOf(migration), migration.checksum]))
  return released[version] ? released : { ...released, [version]: files }
}
