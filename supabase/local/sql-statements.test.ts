import { expect, test } from 'vitest'
import { splitStatements } from './sql-statements.ts'

const texts = async (sql: string) => (await splitStatements(sql)).map(({ text }) => text)

test.each([
  ['two statements', 'select 1; select 2', ['select 1', 'select 2']],
  ['nothing but comments', '-- a;\n/* b; */ ;\n', []],
  ['strings', "select 'a;''b;'; select E'\\';'", ["select 'a;''b;'", "select E'\\';'"]],
  ['quoted names', 'select 1 as "a;""b"; select 2', ['select 1 as "a;""b"', 'select 2']],
  [
    'dollar quotes',
    'do $$ begin; end $$; select $a$ $$ ; $a$',
    ['do $$ begin; end $$', 'select $a$ $$ ; $a$'],
  ],
  ['dollars in names', 'select a$b$c; select 2', ['select a$b$c', 'select 2']],
  ['parameters', 'select $1; select $2', ['select $1', 'select $2']],
  ['comments inside', 'select 1 -- ; no\n, 2; select 3', ['select 1 -- ; no\n, 2', 'select 3']],
  ['nested comments', 'select /* a /* b; */ c; */ 1; select 2', ['select /* a /* b; */ c; */ 1', 'select 2']],
  ['a leading comment', '-- why\nselect 1;', ['select 1']],
  ['a nested comment before', '/* a /* b; */ c; */ -- d\n/* e */select 1;', ['select 1']],
  ['letters of several bytes', "select 'æ🌱;å'; select 'ø'", ["select 'æ🌱;å'", "select 'ø'"]],
  ['a fault of syntax', '-- a\nselect 1; selec 2;', ['select 1; selec 2;']],
])('%s', async (_, sql, expected) => {
  expect(await texts(sql)).toEqual(expected)
})

test('a body in SQL, with a case inside', async () => {
  const create =
    'create function f(a int) returns int begin atomic select case when a > 0 then 1 end; select 2; end'
  expect(await texts(`${create}; select 3`)).toEqual([create, 'select 3'])
})

test('lines are those of the first character', async () => {
  const statements = await splitStatements('select 1;\n\n-- whæ\nselect\n2;\nselect 3')
  expect(statements.map(({ line }) => line)).toEqual([1, 4, 6])
})
