import { readdirSync, readFileSync } from 'node:fs'
import type { LocalDatabase } from '../../supabase/local/database.ts'
import { StackError } from '../../supabase/local/errors.ts'
import { textFunctions } from './text-functions.ts'

export interface WorldSize {
  /** How many schools each region gets. */
  regions: number[]
  /** The same number gives the same world on the same day. */
  seed?: number
  onStep?: (step: string, seconds: number) => void
}

const folder = new URL('./steps/', import.meta.url)
const steps = readdirSync(folder)
  .sort()
  .map((file) => ({ name: file.slice(2, -4), sql: readFileSync(new URL(file, folder), 'utf8') }))

/**
 * Fills a database that has the project's migrations with schools and what they write: set-based, in one transaction
 * and without the triggers, whose work is done once for all at the end and then checked.
 */
export async function fillDatabase(
  database: LocalDatabase,
  { regions, seed = 1, onStep }: WorldSize,
): Promise<void> {
  const [made] = await database.query("select from public.regions where name like 'Målregion %' limit 1")
  if (made) throw new StackError('This database has been filled before. Choose an empty one.')
  await database.transaction(async (tx) => {
    await tx.exec(`
      set local session_replication_role = replica;
      set local jit = off;
      set local max_parallel_workers_per_gather = 0;
      set local work_mem = '256MB';
      set local maintenance_work_mem = '512MB'`)
    const [day] = await tx.query('select private.today()::text as today')
    await tx.exec(diceFunctions(seed, String(day?.today)))
    await tx.exec(textFunctions())
    await tx.query('insert into bench.sizes select * from unnest($1::int[]) with ordinality', [regions])
    for (const { name, sql } of steps) {
      const start = performance.now()
      await tx.exec(sql)
      onStep?.(name, (performance.now() - start) / 1000)
    }
    await tx.exec('drop schema bench cascade')
  })
  const start = performance.now()
  await database.exec('vacuum analyze')
  onStep?.('vacuum', (performance.now() - start) / 1000)
}

/**
 * All chance comes from hashes, so that no order of execution changes what comes out. Of each kind of text there are 3,000
 * different ones, whose words are then looked up once and not a million times.
 */
const diceFunctions = (seed: number, today: string) => `
  create schema bench;
  create table bench.sizes (size integer, region bigint);
  create function bench.dice(what text, n bigint) returns bigint language sql immutable
  as $$ select hashtextextended(what, n * 1000003 + ${seed}) & 4611686018427387903 $$;
  create function bench.text_dice(what text, n bigint) returns bigint language sql immutable
  as $$ select (hashtextextended(what, n * 1000003 + ${seed}) & 4611686018427387903) % 3000 $$;
  create function bench.chance(what text, n bigint, percent integer) returns boolean language sql immutable
  as $$ select (hashtextextended(what, n * 1000003 + ${seed}) & 1048575) % 100 < percent $$;
  create function bench.id(what text, n bigint) returns uuid language sql immutable
  as $$ select md5('${seed} ' || what || n)::uuid $$;
  create function bench.days(what text, n bigint, most integer) returns interval language sql immutable
  as $$ select (hashtextextended(what, n * 1000003 + ${seed}) & 1073741823) % (most * 86400) * interval '1 second' $$;
  create function bench.ago(days bigint) returns timestamptz language sql immutable
  as $$ select timestamptz '${today} 00:00 Europe/Oslo' - days * interval '24 hours' $$;`
