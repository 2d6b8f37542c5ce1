// @vitest-environment node
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readProject } from './migrations.ts'
import { openProject } from './open-project.ts'
import { runTestFile } from './pgtap.ts'
import { temporaryFolder } from './testing/notes-project.ts'

const ID = '00000000-0000-4000-8000-000000000001'
const GOOD = `
begin;
select plan(2);
insert into auth.users (id, email, instance_id, aud, role)
values ('${ID}', 'a@b.example', '00000000-0000-0000-0000-000000000000', 'authenticated', 'authenticated');
set local role authenticated;
set local request.jwt.claims to '{"sub":"${ID}","role":"authenticated"}';
select is(auth.uid(), '${ID}'::uuid, 'the claims say who it is');
select throws_ok('select * from auth.users', '42501');
select * from finish();
rollback;
`

test('test files as `supabase test db` runs them, each leaving nothing to the next', async () => {
  const project = readProject(temporaryFolder({ '1_none.sql': 'select 1;' }))
  const open = await openProject({ kind: 'pglite' }, { ...project, extensions: ['pgtap'] })
  await open.database.exec('create extension pgtap with schema extensions')
  const folder = temporaryFolder({
    'good.sql': GOOD,
    'wrong.sql': "begin; select plan(1); select is(1, 2, 'sums'); select * from finish(); rollback;",
    'short.sql': 'begin; select plan(2); select pass(); rollback;',
    'syntax.sql': 'begin; select plan(1);\nselect pass();\n\nselec 1; rollback;',
    'error.sql': 'begin; select plan(1);\nselect * from nowhere; select pass(); rollback;',
  })
  const run = (name: string) => runTestFile(open.database, join(folder, name))
  expect(await run('good.sql')).toEqual({ passed: 2, failures: [], hasCommitted: false })
  expect(await run('good.sql')).toMatchObject({ passed: 2, failures: [] })
  expect((await run('wrong.sql')).failures[0]).toMatch(/^not ok 1 - sums[\s\S]*have: 1[\s\S]*want: 2/)
  expect((await run('short.sql')).failures).toEqual(['not ok, it planned 2 tests and ran 1'])
  expect((await run('error.sql')).failures[0]).toContain('line 2: relation "nowhere" does not exist')
  expect((await run('syntax.sql')).failures[0]).toMatch(/line 4: syntax error at or near "selec"\n# selec 1/)
  await open.close()
})
