import { randomUUID } from 'node:crypto'
import { OWN_MIGRATIONS } from '../../supabase/local/data-folder.ts'
import { startEmbeddedPostgres } from '../../supabase/local/embedded-postgres.ts'
import { readProject } from '../../supabase/local/migrations.ts'
import { openProject } from '../../supabase/local/open-project.ts'
import { createPostgresDatabase } from '../../supabase/local/postgres-database.ts'
import { fillDatabase } from '../data/fill.ts'
import { printNote } from '../report.ts'
import type { Defer } from '../support/cleanup.ts'

/** A facilitator of one region, and how many schools there are in it and around it. */
export interface Seat {
  url: string
  email: string
  schools: number
  world: number
}

const REGION = 300

const readable = (count: number) => count.toLocaleString('en')
export const nameOf = ({ schools, world }: Seat) => `${readable(schools)} of ${readable(world)}`

/** Databases with so many schools each, on one native PostgreSQL, in regions of 300; and a facilitator in each. */
export async function makeWorlds(sizes: number[], defer: Defer): Promise<Seat[]> {
  const postgres = await startEmbeddedPostgres(['-c', 'shared_buffers=1GB', '-c', 'max_wal_size=4GB'])
  defer(postgres.stop)
  const seats: Seat[] = []
  for (const world of sizes) {
    const start = performance.now()
    const url = await makeWorld(postgres.url, world)
    printNote(`${readable(world)} schools made in ${((performance.now() - start) / 1000).toFixed(0)} s`)
    seats.push({ url, email: 'veileder-1-1@bench.test', schools: Math.min(world, REGION), world })
  }
  return seats
}

async function makeWorld(serverUrl: string, schools: number): Promise<string> {
  const name = `world_${randomUUID().slice(0, 8)}`
  const server = createPostgresDatabase(serverUrl, 1)
  await server.exec(`create database ${name}`).finally(server.close)
  const url = Object.assign(new URL(serverUrl), { pathname: `/${name}` }).href
  const open = await openProject({ kind: 'postgres', url }, readProject(OWN_MIGRATIONS))
  const regions = Array.from({ length: Math.ceil(schools / REGION) }, () => Math.min(schools, REGION))
  await fillDatabase(open.database, { regions }).finally(open.close)
  return url
}

/** The worst case: the facilitator's region has taken in all others. */
export async function gatherInOneRegion(seat: Seat): Promise<Seat> {
  const database = createPostgresDatabase(seat.url, 1)
  await database.exec(`
    set session_replication_role = replica;
    create temporary table one as select id as one_id from public.regions where name = 'Målregion 1';
    update public.schools set name = name || ' ' || left(id::text, 8), region_id = one_id
    from one where region_id <> one_id;
    update public.plan_summaries set name = schools.name, region_id = schools.region_id
    from public.schools where schools.id = school_id and schools.region_id <> plan_summaries.region_id;
    update public.part_summaries set region_id = one_id from one where region_id <> one_id;
    insert into public.last_reads (user_id, school_id, change_number)
    select facilitators.user_id, school_id, last_reads.change_number
    from public.last_reads join public.facilitators on facilitators.region_id = (select one_id from one)
    on conflict do nothing`)
  await database
    .exec('vacuum full')
    .then(() => database.exec('vacuum analyze'))
    .finally(database.close)
  return { ...seat, schools: seat.world }
}
