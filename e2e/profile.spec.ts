import { readFile } from 'node:fs/promises'
import type { Download, Page } from '@playwright/test'
import { en } from '../src/shared/i18n/en.ts'
import { nb } from '../src/shared/i18n/nb.ts'
import { people as enPeople } from '../src/shared/people/en.ts'
import { people } from '../src/shared/people/nb.ts'
import { expectNothingKept } from './support/device.ts'
import { accountMenu } from './support/navigation.ts'
import { longTermGoal, openPlanMenu } from './support/plan.ts'
import { allSaved, expect, expectAccessible, openPlan, test } from './support/test.ts'

const { profile, account, end, notices, refusals } = people

async function openProfile(page: Page) {
  await page.goto('/profile')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(profile.title)
}

const contentOf = async (download: Download) => readFile(await download.path(), 'utf8')

async function download(page: Page, what: string, kind: string): Promise<string> {
  const waiting = page.waitForEvent('download')
  await page.getByRole('button', { name: profile.downloadName(what, kind) }).click()
  return contentOf(await waiting)
}

test('name and language are kept, and the page speaks the language', async ({ world, signedIn }) => {
  const { leader, school } = await world.leaderWithSchool()
  const page = await signedIn(leader)
  await openPlan(page, school)
  await accountMenu(page, 'Rektor').click()
  await page.getByRole('link', { name: nb.app.profile }).click()
  await page.getByLabel(profile.name).fill('  Kari Eksempel ')
  await page.getByRole('main').getByLabel(profile.language, { exact: true }).selectOption('en')
  await page.getByRole('button', { name: profile.save }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(enPeople.profile.title)
  await expect(page.getByText(enPeople.profile.saved)).toBeVisible()
  const { data } = await leader.api.rpc('my_profile').single()
  expect(data).toMatchObject({ full_name: 'Kari Eksempel', language: 'en' })
  await expectAccessible(page)
  await page.goto(`/schools/${school.id}/plan`)
  await openPlanMenu(page, en.plan)
  await page.getByRole('button', { name: en.plan.readers }).click()
  await expect(page.getByRole('dialog').getByText('Kari Eksempel')).toBeVisible()
})

test('a name that is too long is explained, and no network does not lose it', async ({ world, signedIn }) => {
  const page = await signedIn(await world.person('Ny'))
  await openProfile(page)
  await expect(page.getByText(profile.none)).toBeVisible()
  await page.getByLabel(profile.name).fill('x'.repeat(201))
  await page.getByRole('button', { name: profile.save }).click()
  await expect(page.getByLabel(profile.name)).toHaveAccessibleDescription(new RegExp(profile.nameInvalid))
  await page.route('**/rest/v1/profiles*', (route) => route.abort())
  await page.getByLabel(profile.name).fill('Kari')
  await page.getByRole('button', { name: profile.save }).click()
  await expect(page.getByRole('alert')).toHaveText(refusals.offline)
  await expect(page.getByLabel(profile.name)).toHaveValue('Kari')
  await expectAccessible(page)
})

test('own data and the plan come as files, for machines and to read', async ({ world, signedIn }) => {
  const { leader, school } = await world.leaderWithSchool()
  const { action } = await world.smallPlan(school, 'Vi <b>prøver</b> ut')
  await world.addReflection(school, action, 'Det gikk godt')
  await leader.api.from('actions').update({ assumption: 'Alle vil' }).eq('id', action).throwOnError()
  const page = await signedIn(leader)
  await openProfile(page)
  const data = JSON.parse(await download(page, profile.myData, profile.json))
  expect(data).toMatchObject({ account: { email: leader.email }, schools: [{ name: school.name }] })
  const readable = await download(page, profile.myData, profile.readable)
  for (const part of [leader.email, school.name, 'Alle vil']) expect(readable).toContain(part)

  const plan = JSON.parse(await download(page, profile.planOf(school.name), profile.json))
  expect(plan.actions).toEqual([expect.objectContaining({ id: action, body: 'Vi <b>prøver</b> ut' })])
  const html = await download(page, profile.planOf(school.name), profile.readable)
  for (const part of ['Bedre undervisning', 'Vi &lt;b&gt;prøver', 'Alle vil', 'Det gikk godt']) {
    expect(html).toContain(part)
  }
})

test('a deleted account leaves the texts, without the name, and nothing on the device', async ({
  world,
  signedIn,
}) => {
  const [leaver, stayer] = [await world.person('Slutter'), await world.person('Blir')]
  const school = await world.school({ leaders: [leaver, stayer] })
  await world.smallPlan(school)
  const page = await signedIn(leaver)
  await page.clock.install()
  await openPlan(page, school)
  await longTermGoal(page).fill('Skrevet av en som sluttet')
  await allSaved(page)

  await openProfile(page)
  await page.getByRole('button', { name: account.open }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText(account.stays)
  await expectAccessible(page)
  const word = dialog.getByLabel(account.type(account.word))
  await word.fill('ja')
  await dialog.getByRole('button', { name: account.submit }).click()
  await expect(word).toHaveAccessibleDescription(account.typeWrong(account.word))
  await word.fill(` ${account.word.toUpperCase()} `)
  await dialog.getByRole('button', { name: account.submit }).click()
  await expect(page.getByText(nb.signIn.accountDeleted)).toBeVisible()
  await expect(page).toHaveURL('/sign-in?said=account-deleted')
  await expectNothingKept(page)

  const theirs = await signedIn(stayer)
  await openPlan(theirs, school)
  await expect(longTermGoal(theirs)).toHaveValue('Skrevet av en som sluttet')
  await openPlanMenu(theirs)
  await theirs.getByRole('link', { name: nb.history.title }).click()
  await expect(theirs.getByText(nb.plan.formerLeader).first()).toBeVisible()
  await expect(theirs.getByText('Slutter')).toHaveCount(0)
})

test('the last leader has to say it twice; the only administrator has to find another first', async ({
  world,
  signedIn,
}) => {
  const { leader, school } = await world.leaderWithSchool()
  const page = await signedIn(leader)
  await openProfile(page)
  await page.getByRole('button', { name: account.open }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel(account.type(account.word)).fill(account.word)
  // The seed's administrator makes the real answer impossible here; the database's own test has it.
  await page.route('**/rpc/delete_my_account', (route) =>
    route.fulfill({ status: 400, json: { code: 'P0001', message: 'last_admin' } }),
  )
  await dialog.getByRole('button', { name: account.submit }).click()
  await expect(dialog.getByRole('alert')).toContainText(refusals.last_admin)
  await page.unroute('**/rpc/delete_my_account')
  await dialog.getByRole('button', { name: account.submit }).click()
  await expect(dialog.getByRole('alert')).toContainText(account.lastLeader(school.name))
  await expectAccessible(page)
  await dialog.getByRole('button', { name: account.submitLast }).click()
  await expect(page.getByText(nb.signIn.accountDeleted)).toBeVisible()
})

test('a facilitator leaves a region', async ({ world, signedIn }) => {
  const veileder = await world.person('Veileder')
  const { regionId, name } = await world.school()
  await world.makeFacilitator(veileder, regionId)
  const page = await signedIn(veileder)
  await page.goto('/schools')
  await expect(page.getByRole('link', { name, exact: true })).toBeVisible()
  await openProfile(page)
  await expectAccessible(page)
  await page.getByRole('button', { name: end.leaveRegion(`Region ${regionId}`) }).click()
  await page.getByRole('dialog').getByRole('button', { name: end.leave, exact: true }).click()
  await expect(page).toHaveURL('/no-access')
})

test('a plan that will be deleted says when, and can be taken along', async ({ world, signedIn }) => {
  const { leader, school } = await world.leaderWithSchool()
  await world.smallPlan(school)
  const page = await signedIn(leader)
  // A year of the database's own would be told of in every other test too.
  const year = { id: crypto.randomUUID(), name: '2025/2026', ends_on: '2026-07-31', delete_on: '2026-12-24' }
  await page.route('**/rest/v1/programme_years*', (route) => route.fulfill({ json: [year] }))
  await openPlan(page, school)
  await expect(page.getByText('slettes for godt 24. desember 2026')).toBeVisible()
  await expectAccessible(page)
  const waiting = page.waitForEvent('download')
  await page.getByRole('button', { name: notices.download }).click()
  expect(await contentOf(await waiting)).toContain('Bedre undervisning')
})

test('narrow, the profile and its dialog stay on the page', async ({ world, signedIn }) => {
  const leader = await world.person('Rektor')
  const school = await world.school({ leaders: [leader] })
  await world.makeFacilitator(leader, school.regionId)
  const page = await signedIn(leader)
  await page.setViewportSize({ width: 320, height: 640 })
  await openProfile(page)
  const sideways = () =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  await expect.poll(sideways).toBe(0)
  await expectAccessible(page)
  await page.getByRole('button', { name: account.open }).click()
  await expect(page.getByRole('dialog').getByRole('button', { name: account.submit })).toBeVisible()
  await expect.poll(sideways).toBe(0)
})
