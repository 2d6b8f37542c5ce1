import type { AdminMessages } from '../texts/nb.ts'
import type { Health } from './health-queries.ts'
import { type JobLine, type JobState, jobLines } from './jobs.ts'

export type Standing = 'good' | 'unknown' | 'attention' | 'bad'

export interface Check {
  id: 'mail' | 'jobs' | 'realtime' | 'space' | 'version'
  standing: Standing
  /** What is so. */
  says: string[]
  /** What to do, where something is. */
  advice?: string | undefined
}

/** What the page knows besides the database's answer. */
export interface Circumstances {
  /** Whether Realtime was reached; null while that is tried. */
  isReached: boolean | null
  now: Date
  appVersion: string
  /** The newest migration that this page was built with. */
  schemaVersion: string
  text: AdminMessages['health']
  when: (instant: string | null) => string
}

/** How long a letter may wait, in milliseconds: it goes out within a minute. */
const LONGEST_WAIT = 10 * 60_000
/** Supabase's free plan holds 500 MB, and then takes nothing more. */
const ROOM_OF_FREE_PLAN = 400_000_000

export const healthChecks = (health: Health, given: Circumstances): Check[] => [
  mailCheck(health, given),
  jobsCheck(health, given),
  reachCheck(given),
  spaceCheck(health, given),
  versionCheck(health, given),
]

export const isToLookAt = ({ standing }: Check) => standing === 'attention' || standing === 'bad'

function mailCheck({ mail, calls }: Health, { now, text: { mail: text }, when }: Circumstances): Check {
  const { due, dueSince, retrying, givenUp, sent } = mail
  const isStuck = dueSince !== null && now.getTime() - new Date(dueSince).getTime() > LONGEST_WAIT
  const isRefused =
    calls?.refusedAt && (!calls.answeredAt || new Date(calls.refusedAt) > new Date(calls.answeredAt))
  const says = [
    due > 0 ? text.waits(due, when(dueSince)) : text.noneWaits,
    text.sent(sent),
    retrying > 0 && text.retrying(retrying),
    givenUp > 0 && text.givenUp(givenUp),
    isRefused && text.refused(when(calls.refusedAt), calls.refusal),
  ].filter((sentence) => typeof sentence === 'string')
  if (isRefused) return { id: 'mail', standing: 'bad', says, advice: text.whenRefused }
  if (isStuck) return { id: 'mail', standing: 'bad', says, advice: text.whenStuck }
  if (givenUp > 0) return { id: 'mail', standing: 'attention', says, advice: text.whenGivenUp }
  return { id: 'mail', standing: 'good', says }
}

const standingOfJob: Record<JobState, Standing> = {
  good: 'good',
  waiting: 'attention',
  failed: 'bad',
  late: 'bad',
  off: 'bad',
  missing: 'bad',
}

export const standingOf = ({ state }: JobLine): Standing => standingOfJob[state]

function jobsCheck({ jobs }: Health, { now, text: { jobs: text } }: Circumstances): Check {
  if (!jobs) return { id: 'jobs', standing: 'good', says: [text.local] }
  const states = new Set(jobLines(jobs, now).map(({ state }) => state))
  // What is missing explains what is late.
  const worst = (['missing', 'off', 'failed', 'late', 'waiting'] as const).find((state) => states.has(state))
  if (!worst) return { id: 'jobs', standing: 'good', says: [] }
  return { id: 'jobs', standing: standingOfJob[worst], says: [], advice: text.advice[worst] }
}

function reachCheck({ isReached, text: { realtime: text } }: Circumstances): Check {
  if (isReached === null) return { id: 'realtime', standing: 'unknown', says: [text.tries] }
  if (isReached) return { id: 'realtime', standing: 'good', says: [text.reached] }
  return { id: 'realtime', standing: 'bad', says: [text.unreached], advice: text.whenUnreached }
}

function spaceCheck({ bytes }: Health, { text: { space: text } }: Circumstances): Check {
  const says = [text.size(Math.ceil(bytes / 1_000_000))]
  if (bytes < ROOM_OF_FREE_PLAN) return { id: 'space', standing: 'good', says }
  return { id: 'space', standing: 'attention', says, advice: text.whenLarge }
}

function versionCheck({ schemaVersion }: Health, given: Circumstances): Check {
  const { appVersion, text } = given
  const says = [text.version.is(appVersion, schemaVersion)]
  if (schemaVersion < given.schemaVersion)
    return { id: 'version', standing: 'bad', says, advice: text.version.whenDatabaseOld }
  if (schemaVersion > given.schemaVersion)
    return { id: 'version', standing: 'attention', says, advice: text.version.whenPageOld }
  return { id: 'version', standing: 'good', says }
}
