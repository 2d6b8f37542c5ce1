import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const tools = join(import.meta.dirname, '../tools')
const locks = globSync('*/package-lock.json', { cwd: tools })

interface Lock {
  packages: Record<
    string,
    { version?: string; integrity?: string; resolved?: string; optional?: boolean; dependencies?: object }
  >
}

test('there are locks to look at', () => expect(locks).toHaveLength(3))

test.each(locks)('%s pins everything, for every platform', (path) => {
  const { '': own, ...packages } = (JSON.parse(readFileSync(join(tools, path), 'utf8')) as Lock).packages
  expect(Object.values(own?.dependencies ?? {}).join()).toMatch(/^\d+\.\d+\.\d+$/)
  for (const [name, { integrity, resolved, optional }] of Object.entries(packages)) {
    // Of other platforms' programs the registry may not tell.
    if (!optional || integrity) expect(integrity, name).toMatch(/^sha512-/)
    expect(resolved, name).toBeUndefined()
  }
  const platforms = Object.keys(packages).filter((name) => /linux|darwin|win/.test(name))
  if (!path.startsWith('designsystemet')) expect(platforms.length).toBeGreaterThan(5)
})
