import type { Page } from '@playwright/test'
import packageJson from '../package.json' with { type: 'json' }
import { admin } from '../src/features/admin/texts/nb.ts'
import { nb } from '../src/shared/i18n/nb.ts'
import { administrator, expectNoSideways, givenUpLetter, openAdmin } from './support/admin.ts'
import { siteNavigation } from './support/navigation.ts'
import { expect, expectAccessible, test } from './support/test.ts'

const { health } = admin
const section = (page: Page, name: string) => page.getByRole('region', { name })

test('health: what is well says so, from the places of administration', async ({ world, signedIn }) => {
  const page = await signedIn(await administrator(world))
  await openAdmin(page, 'years')
  await siteNavigation(page).getByRole('link', { name: health.title }).click()
  await expect(page.getByRole('heading', { level: 1, name: health.title })).toBeVisible()
  await expect(section(page, health.realtime.title)).toContainText(health.realtime.reached)
  await expect(section(page, health.jobs.title)).toContainText(health.jobs.local)
  // Not how it stands: when an upgrade is tested, this page is the former version's.
  await expect(section(page, health.version.title)).toContainText(packageJson.version)
  await expect(page.getByRole('contentinfo')).toHaveText(new RegExp(` ${packageJson.version}$`))
  await expect(section(page, health.space.title).getByText(health.rows.schools)).toBeVisible()
  await expectAccessible(page)
  await expectNoSideways(page)
})

/** What a hosted project answers, with one thing after another wrong. */
const troubled = (schemaVersion: string) => ({
  mail: { due: 12, dueSince: '2026-01-01T10:00:00Z', retrying: 2, givenUp: 1, sent: 0 },
  jobs: [
    { name: 'send-mail', isActive: true, succeededAt: '2026-01-01T10:00:00Z', failedAt: null },
    { name: 'send-due-reminders', isActive: false, succeededAt: null, failedAt: null },
    { name: 'delete-due-years', isActive: true, succeededAt: null, failedAt: '2026-01-01T01:10:00Z' },
  ],
  calls: { answeredAt: null, refusedAt: '2026-01-01T10:00:00Z', refusal: 401 },
  rows: { schools: 3000, people: 6000, planRows: 123_456, submissions: 6000, revisions: 345_678 },
  bytes: 450_000_000,
  schemaVersion,
})

test('health: what is wrong says what to do, and a lost answer keeps the last one', async ({
  world,
  signedIn,
}) => {
  const page = await signedIn(await administrator(world))
  await page.route('**/rest/v1/rpc/system_health', (route) =>
    route.fulfill({ json: troubled('20200101000000') }),
  )
  await page.routeWebSocket(/\/realtime\/v1/, (socket) => void socket.close())
  await openAdmin(page, 'health')
  await expect(page.getByText(health.notGood(5))).toBeVisible()
  await expect(section(page, health.mail.title)).toContainText(health.mail.whenRefused)
  const table = page.getByRole('table', { name: health.jobs.caption })
  await expect(table.getByRole('row', { name: health.jobs.names['send-due-reminders'] })).toContainText(
    health.jobs.states.off(),
  )
  await expect(table.getByRole('row', { name: health.jobs.names['delete-old-mail'] })).toContainText(
    health.jobs.states.missing(),
  )
  await expect(section(page, health.realtime.title)).toContainText(health.realtime.whenUnreached)
  await expect(section(page, health.space.title)).toContainText(health.space.whenLarge)
  await expect(section(page, health.version.title)).toContainText(health.version.whenDatabaseOld)
  await expectAccessible(page)
  await expectNoSideways(page)
  await page.emulateMedia({ colorScheme: 'dark' })
  await expectAccessible(page)

  await page.route('**/rest/v1/rpc/system_health', (route) => route.abort())
  await page.getByRole('button', { name: health.checkNow }).click()
  await expect(page.getByRole('alert')).toContainText('Vi fikk ikke svar nå')
  await expect(table).toBeVisible()
})

test('health: a letter that was given up leads to the letters', async ({ world, signedIn, baseURL }) => {
  await givenUpLetter(baseURL ?? '', world.address('oppgitt'), '550 no such user')
  const page = await signedIn(await administrator(world))
  await openAdmin(page, 'health')
  await expect(section(page, health.mail.title)).toContainText(health.mail.whenGivenUp)
  await section(page, health.mail.title).getByRole('link', { name: health.mail.link }).click()
  await expect(page.getByRole('heading', { level: 1, name: admin.mail.title })).toBeVisible()
})

test('health: without an answer there is a way to try again', async ({ world, signedIn }) => {
  const page = await signedIn(await administrator(world))
  await page.route('**/rest/v1/rpc/system_health', (route) =>
    route.fulfill({ status: 500, json: { message: 'disk full' } }),
  )
  await page.goto('/admin/health')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(nb.errors.title)
  await page.unroute('**/rest/v1/rpc/system_health')
  await page.getByRole('button', { name: nb.errors.retry }).click()
  await expect(page.getByRole('heading', { level: 1, name: health.title })).toBeVisible()
})
