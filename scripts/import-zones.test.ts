import { globSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'

const src = resolve(import.meta.dirname, '../src')

/** From the page's start to what everything stands on: a file imports from its own zone or a later one. */
const zones = ['main', 'router', 'routes', 'features', 'shared', 'foundation']

function zoneOf(path: string): string {
  const [first = ''] = path.split('/')
  const name = first.replace(/(\.gen)?\.tsx?$/, '')
  if (name === 'routeTree') return 'routes'
  return zones.includes(name) ? name : 'foundation'
}

const files = globSync('**/*.{ts,tsx}', { cwd: src }).filter((file) => !file.includes('.test.'))
const imports = files.flatMap((file) => {
  const source = readFileSync(join(src, file), 'utf8')
  const specifiers = [...source.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1] ?? '')
  return specifiers.map((specifier) => ({
    file,
    specifier,
    target: specifier.startsWith('.') ? relative(src, resolve(src, dirname(file), specifier)) : null,
  }))
})
const show = (found: typeof imports) => found.map(({ file, specifier }) => `${file} -> ${specifier}`)

describe('imports', () => {
  test('are found at all', () => expect(imports.length).toBeGreaterThan(100))

  test('point one way only', () => {
    const backwards = imports.filter(
      ({ file, target }) => target && zones.indexOf(zoneOf(target)) < zones.indexOf(zoneOf(file)),
    )
    expect(show(backwards.filter(({ file }) => file !== 'routeTree.gen.ts'))).toEqual([])
  })

  test('never go from one feature to another', () => {
    const feature = (path: string) => (path.startsWith('features/') ? path.split('/')[1] : undefined)
    const across = imports.filter(({ file, target }) => {
      const [from, to] = [feature(file), feature(target ?? '')]
      return from && to && from !== to
    })
    expect(show(across)).toEqual([])
  })

  test('of the API client stay in queries, mutations, channels and the session', () => {
    const allowed = /(-queries|-mutations|-channel)\.tsx?$|^features\/session\/|^shared\/supabase\//
    const strays = imports.filter(
      ({ file, target }) => target === 'shared/supabase/client.ts' && !allowed.test(file),
    )
    expect(show(strays)).toEqual([])
  })

  test('never lead back to where they began, types included', () => {
    const targets = Map.groupBy(imports, ({ file }) => file)
    const done = new Set<string>()
    const cycles: string[] = []
    const visit = (file: string, path: string[]) => {
      if (path.includes(file)) cycles.push([...path.slice(path.indexOf(file)), file].join(' -> '))
      else if (!done.has(file)) {
        for (const { target } of targets.get(file) ?? []) if (target) visit(target, [...path, file])
        done.add(file)
      }
    }
    for (const file of files) visit(file, [])
    expect(cycles).toEqual([])
  })
})
