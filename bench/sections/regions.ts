import { fileURLToPath } from 'node:url'
import { embeddedBinaries } from '../../supabase/local/embedded-postgres.ts'
import { compareTopics } from '../regions/compare.ts'
import { overviewTopics } from '../regions/overview-topics.ts'
import { columnTopics, queueTopics, searchTopics } from '../regions/reading-topics.ts'
import { gatherInOneRegion, makeWorlds, type Seat } from '../regions/worlds.ts'
import { printNote } from '../report.ts'
import { isQuick, often } from '../scale.ts'
import type { Defer } from '../support/cleanup.ts'

const TIMES = often(60)
const SIZES = isQuick ? [30, 300] : [30, 300, 3_000, 30_000]
const PLANS = fileURLToPath(new URL('../../.cache/bench/plans', import.meta.url))

/**
 * What a facilitator's pages ask: in a region of 300 among ever more others, and then in one that has all schools there are.
 */
export async function run(defer: Defer) {
  if (!embeddedBinaries()) return printNote('No native PostgreSQL here: not measured.')
  const seats = await makeWorlds(SIZES, defer)
  await ask(seats)
  const gathered: Seat[] = []
  for (const seat of seats.filter(({ schools, world }) => schools < world)) {
    gathered.push(await gatherInOneRegion(seat))
  }
  await ask(gathered)
  printNote('Times are of the processor where the system tells them, so that other work does not count.')
  printNote(`How the database went about each of these stands in ${PLANS}.`)
}

async function ask(seats: Seat[]) {
  if (seats.length === 0) return
  await compareTopics('Overview', overviewTopics, seats, TIMES, PLANS)
  await compareTopics('Column', columnTopics, seats, TIMES, PLANS)
  await compareTopics('Search', searchTopics, seats, TIMES, PLANS)
  await compareTopics('Queue', queueTopics, seats, TIMES, PLANS)
}
