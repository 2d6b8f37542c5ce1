// @vitest-environment node
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import packageJson from '../package.json' with { type: 'json' }
import { ownMigrations, problemsOfHistory, readReleased, withRelease } from './released.ts'
import { squawkOver } from './squawk.ts'

const migration = (name: string, checksum = name) => ({ path: `/anywhere/${name}`, checksum })
const first = [migration('1_access.sql'), migration('2_plan.sql')]
const released = withRelease({}, '1.0.0', first)

test('no released migration is changed, gone, or has a new one dated before it', () => {
  expect(problemsOfHistory(ownMigrations(), readReleased())).toEqual([])
})

test("from today's release on, an edit of any migration is refused", () => {
  const today = ownMigrations()
  const now = withRelease({}, packageJson.version, today)
  for (const edited of today) {
    const migrations = today.map((one) => (one === edited ? { ...one, checksum: 'another' } : one))
    expect(problemsOfHistory(migrations, now)).toEqual([
      expect.stringMatching(/^\d+_\w+\.sql has been changed since it was released$/),
    ])
  }
})

test('one that is gone or comes too early is refused, a later one is not', () => {
  expect(problemsOfHistory(first.slice(1), released)).toEqual(['1_access.sql has been released, and is gone'])
  expect(problemsOfHistory([...first, migration('1_later.sql')], released)).toEqual([
    '1_later.sql is dated before 2_plan.sql, which has been released',
  ])
  expect(problemsOfHistory([...first, migration('3_more.sql')], released)).toEqual([])
})

test('a release holds what is new, once', () => {
  const more = [...first, migration('3_more.sql')]
  expect(withRelease(released, '1.1.0', more)).toEqual({
    ...released,
    '1.1.0': { '3_more.sql': '3_more.sql' },
  })
  expect(withRelease(released, '1.0.0', first)).toEqual(released)
  expect(() => withRelease(released, '1.0.0', more)).toThrow(
    'give package.json and CHANGELOG.md the next number',
  )
  expect(() => withRelease(released, '1.1.0', [])).toThrow('is gone')
})

test('what locks a table in use, rewrites it or breaks an open page is found', () => {
  const folder = mkdtempSync(join(tmpdir(), 'squawk-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const said = (sql: string) => {
    const path = join(folder, 'next.sql')
    writeFileSync(path, sql)
    const { status, stdout } = squawkOver([path, '--reporter', 'gcc'], true)
    return { status, rules: [...stdout.matchAll(/warning: (\S+)/g)].map(([, rule]) => rule) }
  }
  const limits = "set lock_timeout = '2s'; set statement_timeout = '8s';"
  expect(said(`${limits} alter table public.actions add column cost text;`)).toEqual({ status: 0, rules: [] })
  expect(said('alter table public.actions add column cost text;').rules).toEqual([
    'require-lock-timeout',
    'require-statement-timeout',
  ])
  expect(
    said(`${limits}
      alter table public.actions drop column body;
      alter table public.actions rename column body to text;
      alter table public.actions alter column body type varchar;
      alter table public.actions add column cost text not null;
      alter table public.actions add constraint short check (body <> '');`).rules,
  ).toEqual([
    'ban-drop-column',
    'renaming-column',
    'changing-column-type',
    'adding-required-field',
    'constraint-missing-not-valid',
  ])
})
