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

/** The first region stays as large as regions are; all other schools are in one other, as large as none will be. */
const divided = (schools: number) => (schools > 300 ? [300, schools - 300] : [schools])

const readable = (count: number) => count.toLocaleString('en')
export const nameOf = ({ schools, world }: Seat) => `${readable(schools)} of ${readable(world)}`

/** Databases with so many schools each, on one native PostgreSQL, and their facilitators. */
export async function makeWorlds(sizes: number[], defer: Defer): Promise<Seat[]> {
  const postgres = await startEmbeddedPostgres(['-c', 'shared_buffers=1GB', '-c', 'max_wal_size=4GB'])
  defer(postgres.stop)
  const seats: Seat[] = []
  for (const world of sizes) {
    const start = performance.now()
    const url = await makeWorld(postgres.url, divided(world))
    printNote(`${readable(world)} schools made in ${((performance.now() - start) / 1000).toFixed(0)} s`)
    seats.push(
      ...divided(world).map((schools, n) => ({
        url,
        email: `veileder-${n + 1}-1@bench.example`,
        schools,
        world,
      })),
    )
  }
  return seats
}

async function makeWorld(serverUrl: string, regions: number[]): Promise<string> {
  const name = `world_${randomUUID().slice(0, 8)}`
  const server = createPostgresDatabase(serverUrl, 1)
  await server.exec(`create database ${name}`).finally(server.close)
  const url = Object.assign(new URL(serverUrl), { pathname: `/${name}` }).href
  const open = await openProject({ kind: 'postgres', url }, readProject(OWN_MIGRATIONS))
  await fillDatabase(open.database, { regions }).finally(open.close)
  return url
}
