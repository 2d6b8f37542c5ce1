import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bootstrap } from '../../bootstrap.ts'
import type { LocalDatabase } from '../../database.ts'
import { embeddedBinaries, startEmbeddedPostgres } from '../../embedded-postgres.ts'
import { openPglite } from '../../open-pglite.ts'
import { createPgliteDatabase } from '../../pglite-database.ts'
import { createPostgresDatabase } from '../../postgres-database.ts'
import { cloneTemplate, DEFAULT_CACHE } from '../../template.ts'

export const WRITER = '00000000-0000-4000-8000-000000000001'
export const READER = '00000000-0000-4000-8000-000000000002'
export const STRANGER = '00000000-0000-4000-8000-000000000003'

export type DatabaseKind = LocalDatabase['kind']

/** The native one is left out where its binaries are not installed. */
export const databaseKinds: DatabaseKind[] = embeddedBinaries() ? ['pglite', 'postgres'] : ['pglite']

export interface TestDatabase {
  database: LocalDatabase
  close(): Promise<void>
}

/** Members of a room read it; those who may write also send. */
const schema = `
create table public.room_members (topic text, user_id uuid, may_write boolean);
grant select on public.room_members to authenticated;
create policy read_room on realtime.messages for select to authenticated using (
  exists (select from public.room_members m where m.topic = realtime.topic() and m.user_id = auth.uid())
);
create policy write_room on realtime.messages for insert to authenticated with check (
  exists (select from public.room_members m
    where m.topic = realtime.topic() and m.user_id = auth.uid() and m.may_write)
);`

/** An empty project with rooms, gone after `close`. */
export async function openTestDatabase(kind: DatabaseKind): Promise<TestDatabase> {
  const { database, close } = kind === 'postgres' ? await fromPostgres() : await fromPglite()
  await bootstrap(database)
  await database.exec(schema)
  return { database, close }
}

async function fromPglite(): Promise<TestDatabase> {
  const folder = mkdtempSync(join(tmpdir(), 'realtime-test-'))
  const data = join(folder, 'data')
  await cloneTemplate(DEFAULT_CACHE, '', data)
  const database = createPgliteDatabase(await openPglite(data, []))
  const close = async () => {
    await database.close()
    rmSync(folder, { recursive: true, force: true })
  }
  return { database, close }
}

async function fromPostgres(): Promise<TestDatabase> {
  const { url, stop } = await startEmbeddedPostgres()
  const database = createPostgresDatabase(url)
  const close = async () => {
    await database.close()
    await stop()
  }
  return { database, close }
}

/** Lets the writer write and the reader read in a room. */
export async function openRoom(database: LocalDatabase, topic: string): Promise<void> {
  await database.query(
    'insert into public.room_members values ($1::text, $2::uuid, true), ($1::text, $3::uuid, false)',
    [topic, WRITER, READER],
  )
}
