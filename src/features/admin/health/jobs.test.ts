// @vitest-environment node
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { JOBS, jobLines, jobState } from './jobs.ts'

const now = new Date('2026-12-01T12:00:00Z')
const ago = (minutes: number) => new Date(now.getTime() - minutes * 60_000).toISOString()
const job = (given: { succeededAt?: string; failedAt?: string; isActive?: boolean } = {}) => ({
  name: 'send-mail',
  isActive: true,
  succeededAt: null,
  failedAt: null,
  ...given,
})
const TEN_MINUTES = 10 * 60_000

test('the jobs are those that the timer has', () => {
  const sql = readFileSync('supabase/hosted/schedule.sql', 'utf8')
  const scheduled = [...sql.matchAll(/cron\.schedule\('([\w-]+)'/g)].map(([, name]) => name)
  expect(Object.keys(JOBS).toSorted()).toEqual(scheduled.toSorted())
})

test.each([
  ['missing', undefined],
  ['off', job({ isActive: false, succeededAt: ago(1) })],
  ['waiting', job()],
  ['failed', job({ failedAt: ago(1) })],
  ['failed', job({ succeededAt: ago(2), failedAt: ago(1) })],
  ['good', job({ succeededAt: ago(1), failedAt: ago(2) })],
  ['good', job({ succeededAt: ago(10) })],
  ['late', job({ succeededAt: ago(10.001) })],
] as const)('a job is %s', (state, given) => expect(jobState(given, TEN_MINUTES, now)).toBe(state))

test('a job that failed says when, and one that is missing stands in the list', () => {
  const lines = jobLines([job({ succeededAt: ago(2), failedAt: ago(1) })], now)
  expect(lines).toHaveLength(6)
  expect(lines[0]).toEqual({ name: 'send-mail', state: 'failed', at: ago(1) })
  expect(lines[1]).toEqual({ name: 'send-due-reminders', state: 'missing', at: null })
})
