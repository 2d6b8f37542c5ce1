import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '..')
const read = (path: string) => readFileSync(join(root, path), 'utf8')
const map = read('docs/ta-i-bruk/personopplysninger.md')
const types = read('src/database.types.ts')

/** Dates, places in a list, counters of clients, and keys of other things than people. */
const STRUCTURE = /^(id|position|epoch|save_client|client_id)$|_(id|ids|at|on|local|until|since|after)$/
const PERSON = /^(user|author|owner|leader)_id$|_by$/

/** Every column that has a text or says who. */
function columnsOf(source: string): string[] {
  const [, tables = ''] = /\n {4}Tables: \{\n([\s\S]*?)\n {4}\}\n/.exec(source) ?? []
  return [...tables.matchAll(/^ {6}(\w+): \{\n {8}Row: \{\n([\s\S]*?)\n {8}\}/gm)].flatMap(
    ([, table, row = '']) =>
      [...row.matchAll(/^ +(\w+): (.+)$/gm)].flatMap(([, column = '', type = '']) => {
        const isText = /^(string|Json)/.test(type) && !STRUCTURE.test(column)
        return isText || PERSON.test(column) ? [`${table}.${column}`] : []
      }),
  )
}

const named = [...map.matchAll(/^\| (\w+) +\| ((?:`\w+` *)+)/gm)].flatMap(([, table, columns = '']) =>
  [...columns.matchAll(/`(\w+)`/g)].map(([, column]) => `${table}.${column}`),
)

test('the map of personal data names every column that has a text or says who, and no other, once', () => {
  expect(columnsOf(types).length).toBeGreaterThan(50)
  expect(named.toSorted()).toEqual(columnsOf(types).toSorted())
})

test('a new column with a text is missing from it', () => {
  const grown = types.replace('full_name: string\n', 'full_name: string\n          phone: string | null\n')
  expect(columnsOf(grown).filter((column) => !named.includes(column))).toEqual(['profiles.phone'])
})

test('the map names every table that the page does not read', () => {
  const sql = globSync('supabase/migrations/*.sql', { cwd: root }).map(read).join()
  const tables = [...sql.matchAll(/create table (private\.\w+)/g)].map(([, name = '']) => name)
  expect(tables.length).toBeGreaterThan(3)
  expect(tables.filter((name) => !map.includes(`| ${name} `))).toEqual([])
})
