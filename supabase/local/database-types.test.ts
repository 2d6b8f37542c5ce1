// @vitest-environment node
import { expect, test } from 'vitest'
import { readCatalog } from './catalog.ts'
import { renderTypes } from './database-types.ts'
import { readProject } from './migrations.ts'
import { openProject } from './open-project.ts'
import { temporaryFolder } from './testing/notes-project.ts'

const SQL = `
create type public.mood as enum ('good', 'bad');
create domain public.short_text as text check (length(value) < 10);
create table public.parents (id bigint generated always as identity primary key, mood public.mood not null);
create table public.children (
  parent_id bigint primary key references public.parents (id),
  name public.short_text, tags text[] not null default '{}', at timestamptz not null,
  length int generated always as (length(name)) stored
);
create view public.names as select name from public.children;
create function public.find(word text, moods public.mood[] default '{}') returns setof public.children
language sql as 'select * from public.children';
create function public.counts() returns table (mood public.mood, total bigint) language sql as 'select null::public.mood, 1::bigint';
`

test('types of columns, keys, views and functions', async () => {
  const open = await openProject({ kind: 'pglite' }, readProject(temporaryFolder({ '1_types.sql': SQL })))
  const text = renderTypes(await readCatalog(open.database)).replace(/\s+/g, ' ')
  await open.close()
  const expected = [
    'mood: Database["public"]["Enums"]["mood"]',
    'Row: { at: string length: number | null name: string | null parent_id: number tags: string[] }',
    'Insert: { at: string length?: never name?: string | null parent_id: number tags?: string[] }',
    'foreignKeyName: "children_parent_id_fkey" columns: ["parent_id"] isOneToOne: true referencedRelation: "parents"',
    'Views: { names: { Row: { name: string | null } Relationships: [] } }',
    'find: { Args: { word: string moods?: Database["public"]["Enums"]["mood"][] }',
    'Returns: Database["public"]["Tables"]["children"]["Row"][]',
    'counts: { Args: never Returns: { mood: Database["public"]["Enums"]["mood"] total: number }[] }',
    'mood: ["good", "bad"]',
  ]
  for (const part of expected) expect(text).toContain(part)
})
