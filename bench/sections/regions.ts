import { fileURLToPath } from 'node:url'
import { embeddedBinaries } from '../../supabase/local/embedded-postgres.ts'
import { compareTopics } from '../regions/compare.ts'
import { overviewTopics } from '../regions/overview-topics.ts'
import { makeWorlds } from '../regions/worlds.ts'
import { printNote } from '../report.ts'
import { isQuick, often } from '../scale.ts'
import type { Defer } from '../support/cleanup.ts'

const TIMES = often(60)
const SIZES = isQuick ? [30, 300] : [30, 300, 3_000, 30_000]
const PLANS = fileURLToPath(new URL('../../.cache/bench/plans', import.meta.url))

/** What a facilitator's pages ask, in a region of 300 among ever more others and in one that has them all. */
export async function run(defer: Defer) {
  if (!embeddedBinaries()) return printNote('No native PostgreSQL here: not measured.')
  const seats = await makeWorlds(SIZES, defer)
  await compareTopics('Overview', overviewTopics, seats, TIMES, PLANS)
  printNote(`How the database went about each of these stands in ${PLANS}.`)
}
