import type { AdminMessages } from '../texts/nb.ts'
import type { Health } from './health-queries.ts'

type Job = NonNullable<Health['jobs']>[number]
export type JobName = keyof AdminMessages['health']['jobs']['names']
export type JobState = 'good' | 'waiting' | 'failed' | 'late' | 'off' | 'missing'

const MINUTE = 60_000
const HOUR = 60 * MINUTE

/** What supabase/hosted/schedule.sql has a project do, and how long ago each may have been done at most. */
export const JOBS: Record<JobName, number> = {
  'send-mail': 10 * MINUTE,
  'send-due-reminders': 2 * HOUR,
  'send-feedback-letters': 2 * HOUR,
  'delete-due-years': 26 * HOUR,
  'delete-old-mail': 26 * HOUR,
  'delete-old-runs': 26 * HOUR,
}

export function jobState(job: Job | undefined, longest: number, now: Date): JobState {
  if (!job) return 'missing'
  if (!job.isActive) return 'off'
  const { succeededAt, failedAt } = job
  if (failedAt && (!succeededAt || new Date(failedAt) > new Date(succeededAt))) return 'failed'
  if (!succeededAt) return 'waiting'
  return now.getTime() - new Date(succeededAt).getTime() > longest ? 'late' : 'good'
}

/** Each job that there ought to be, with how it stands and when it was last run. */
export const jobLines = (jobs: Job[], now: Date) =>
  (Object.keys(JOBS) as JobName[]).map((name) => {
    const job = jobs.find((one) => one.name === name)
    const state = jobState(job, JOBS[name], now)
    return { name, state, at: (state === 'failed' ? job?.failedAt : job?.succeededAt) ?? null }
  })

export type JobLine = ReturnType<typeof jobLines>[number]
