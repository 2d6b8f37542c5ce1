import { describe, expect, test } from 'vitest'
import { admin } from '../texts/nb.ts'
import { type Circumstances, healthChecks } from './health-checks.ts'
import type { Health } from './health-queries.ts'
import { JOBS } from './jobs.ts'

const { health: text } = admin
const now = new Date('2026-12-01T12:00:00Z')
const ago = (minutes: number) => new Date(now.getTime() - minutes * 60_000).toISOString()

const well: Health = {
  mail: { due: 0, dueSince: null, retrying: 0, givenUp: 0, sent: 3 },
  jobs: Object.keys(JOBS).map((name) => ({ name, isActive: true, succeededAt: ago(1), failedAt: null })),
  calls: { answeredAt: ago(1), refusedAt: null, refusal: null },
  rows: { schools: 2, people: 3, planRows: 4, submissions: 5, revisions: 6 },
  bytes: 20_000_000,
  schemaVersion: '20261101',
}
const given: Circumstances = {
  isReached: true,
  now,
  appVersion: '1.0.0',
  schemaVersion: '20261101',
  text,
  when: (instant) => instant ?? '–',
}

type Id = ReturnType<typeof healthChecks>[number]['id']
const check = (id: Id, health: Partial<Health>, circumstances: Partial<Circumstances> = {}) => {
  const found = healthChecks({ ...well, ...health }, { ...given, ...circumstances }).find(
    (one) => one.id === id,
  )
  return found && [found.standing, found.advice]
}
const mail = (of: Partial<Health['mail']>) => ({ mail: { ...well.mail, ...of } })
const jobs = (change: Partial<NonNullable<Health['jobs']>[number]>) => ({
  jobs: (well.jobs ?? []).map((job) => (job.name === 'send-mail' ? { ...job, ...change } : job)),
})

test('all is well', () => {
  const checks = healthChecks(well, given)
  expect(checks.map(({ standing }) => standing)).toEqual(['good', 'good', 'good', 'good', 'good'])
  expect(checks[0]?.says).toEqual([text.mail.noneWaits, text.mail.sent(3)])
})

test('on the local stack, without a timer and functions, too', () => {
  expect(check('jobs', { jobs: null })).toEqual(['good', undefined])
  expect(check('mail', { calls: null })).toEqual(['good', undefined])
})

describe('letters', () => {
  test('may wait for ten minutes', () => {
    expect(check('mail', mail({ due: 1, dueSince: ago(10) }))).toEqual(['good', undefined])
    expect(check('mail', mail({ due: 1, dueSince: ago(10.1) }))).toEqual(['bad', text.mail.whenStuck])
  })

  test('that were given up are to be looked at', () =>
    expect(check('mail', mail({ givenUp: 2 }))).toEqual(['attention', text.mail.whenGivenUp]))

  test('are not sent while the function refuses, until it answers again', () => {
    const calls = { answeredAt: ago(2), refusedAt: ago(1), refusal: 401 }
    expect(check('mail', { calls })).toEqual(['bad', text.mail.whenRefused])
    expect(check('mail', { calls: { ...calls, answeredAt: null } })).toEqual(['bad', text.mail.whenRefused])
    expect(check('mail', { calls: { ...calls, answeredAt: ago(0) } })).toEqual(['good', undefined])
  })
})

test('what is missing of the jobs is said before what is late', () => {
  expect(check('jobs', jobs({ succeededAt: ago(60) }))).toEqual(['bad', text.jobs.advice.late])
  expect(check('jobs', jobs({ failedAt: ago(0) }))).toEqual(['bad', text.jobs.advice.failed])
  expect(check('jobs', jobs({ succeededAt: null }))).toEqual(['attention', text.jobs.advice.waiting])
  expect(check('jobs', { jobs: [] })).toEqual(['bad', text.jobs.advice.missing])
  const [, ...others] = jobs({ succeededAt: ago(60) }).jobs
  expect(check('jobs', { jobs: others })).toEqual(['bad', text.jobs.advice.missing])
})

test('whether Realtime is reached is not known at first', () => {
  expect(check('realtime', {}, { isReached: null })).toEqual(['unknown', undefined])
  expect(check('realtime', {}, { isReached: false })).toEqual(['bad', text.realtime.whenUnreached])
})

test('room is short before the free plan is full', () => {
  expect(check('space', { bytes: 399_000_000 })).toEqual(['good', undefined])
  expect(check('space', { bytes: 400_000_000 })).toEqual(['attention', text.space.whenLarge])
})

test('page and database are of one version', () => {
  expect(check('version', { schemaVersion: '20261001' })).toEqual(['bad', text.version.whenDatabaseOld])
  expect(check('version', { schemaVersion: '20261201' })).toEqual(['attention', text.version.whenPageOld])
})
