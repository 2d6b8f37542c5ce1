import type { Page } from '@playwright/test'
import { admin } from '../src/features/admin/texts/nb.ts'
import { navigation } from '../src/features/navigation/texts/nb.ts'
import { nb } from '../src/shared/i18n/nb.ts'
import { administrator, dialog, expectNoSideways, openAdmin, regionName } from './support/admin.ts'
import { accountMenu, place, siteNavigation } from './support/navigation.ts'
import { expect, expectAccessible, test } from './support/test.ts'
import type { World } from './support/world.ts'

const { common, invite, refusals, regions, schools } = admin
const level1 = { level: 1 }
const longName = `Skole ${'matematikkundervisningskvalitet'.repeat(2)}`

const rowOf = (page: Page, name: string) => page.getByRole('row').filter({ hasText: name })
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()

async function twoRegions(world: World) {
  const [from, to] = [await world.region(), await world.region()]
  const people = await Promise.all(['Ada', 'Bo', 'Cam'].map((name) => world.person(name)))
  const [ada, bo, cam] = people
  if (!ada || !bo || !cam) throw new Error('Someone is missing')
  for (const person of [ada, bo]) await world.makeFacilitator(person, from)
  for (const person of [bo, cam]) await world.makeFacilitator(person, to)
  return { from, to, ada, bo, cam }
}

test('an administrator lands there; to others the pages do not exist', async ({ world, signedIn }) => {
  const page = await signedIn(await administrator(world))
  await page.goto('/')
  await expect(page).toHaveURL('/admin/schools')
  await place(page, navigation.admin.regions).click()
  await expect(page.getByRole('heading', level1)).toHaveText(regions.title)
  await expect(page.getByRole('heading', level1)).toBeFocused()
  await expect(place(page, navigation.admin.regions)).toHaveAttribute('aria-current', 'page')
  // They stay on pages that are not of administration.
  await page.goto('/profile')
  await place(page, navigation.admin.years).click()
  await expect(page).toHaveURL('/admin/years')

  const { leader } = await world.leaderWithSchool()
  const facilitator = await world.person('Veileder')
  await world.makeFacilitator(facilitator, await world.region())
  for (const person of [leader, facilitator, await world.person('Ny')]) {
    const other = await signedIn(person)
    for (const path of ['/admin', '/admin/people', '/admin/import']) {
      await other.goto(path)
      await expect(other.getByRole('heading', level1)).toHaveText(nb.errors.notFoundTitle)
    }
    await expect(accountMenu(other)).toBeVisible()
    await expect(siteNavigation(other).getByText(navigation.admin.years)).toHaveCount(0)
  }
})

test('schools: one is made, found and given another name', async ({ world, signedIn }) => {
  const taken = await world.school()
  const region = regionName(taken.regionId)
  const name = `Ny ${crypto.randomUUID()}`
  const page = await signedIn(await administrator(world))
  await openAdmin(page, 'schools')
  await press(page, schools.create)
  await press(page, common.save)
  await expect(dialog(page).getByText(common.nameMissing)).toBeVisible()
  await expect(dialog(page).getByText(common.regionMissing)).toBeVisible()
  await expectAccessible(page)
  await dialog(page).getByLabel(common.name).fill(taken.name)
  await dialog(page).getByLabel(schools.region).selectOption(region)
  await press(page, common.save)
  await expect(dialog(page).getByRole('alert')).toHaveText(refusals.name_taken)
  await dialog(page).getByLabel(common.name).fill(` ${name} `)
  await press(page, common.save)
  await expect(page.getByText(schools.created(name))).toBeVisible()
  await expect(dialog(page)).toBeHidden()
  await expect(page.getByRole('button', { name: schools.create, exact: true })).toBeFocused()

  await page.getByLabel(schools.search).fill(name.toUpperCase())
  await expect(page.getByText(schools.count(1))).toBeVisible()
  await press(page, common.of(common.rename, name))
  await dialog(page).getByLabel(common.name).fill(longName)
  await page.keyboard.press('Enter')
  await expect(page.getByText(schools.renamed(longName))).toBeVisible()
  await expect(page.getByText(schools.noMatch)).toBeVisible()
  await press(page, schools.clear)
  await page.getByLabel(schools.search).fill(longName)
  await expect(rowOf(page, longName)).toContainText(schools.leadersOf(0, 0))
  await expectNoSideways(page)
  await expectAccessible(page)
  await page.getByRole('link', { name: schools.people(longName) }).click()
  await expect(page).toHaveURL(/\/schools\/[-0-9a-f]+\/people$/)
})

test('schools: a move says by name who loses and who gets access, and does that', async ({
  world,
  signedIn,
}) => {
  const { from, to, ada, bo, cam } = await twoRegions(world)
  const school = await world.school({ regionId: from })
  const sees = async ({ api }: typeof ada) =>
    (await api.from('schools').select('id').eq('id', school.id)).data?.length === 1
  expect([await sees(ada), await sees(bo), await sees(cam)]).toEqual([true, true, false])

  const page = await signedIn(await administrator(world))
  await openAdmin(page, `schools?search=${encodeURIComponent(school.name)}`)
  await press(page, common.of(schools.move, school.name))
  await press(page, schools.move)
  await expect(dialog(page).getByText(common.regionMissing)).toBeVisible()
  await dialog(page).getByLabel(schools.moveTo).selectOption(regionName(to))
  await expect(dialog(page).getByText(schools.losing('Ada'))).toBeVisible()
  await expect(dialog(page).getByText(schools.gaining('Cam'))).toBeVisible()
  await expect(dialog(page).getByText(schools.keeping('Bo'))).toBeVisible()
  await expect(dialog(page).getByText(schools.datesFollow)).toBeVisible()
  await expectAccessible(page)
  await expectNoSideways(page)
  await press(page, schools.move)
  await expect(page.getByText(schools.moved(school.name, regionName(to)))).toBeVisible()
  await expect(page.getByRole('table', { name: schools.caption(regionName(to)) })).toContainText(school.name)
  expect([await sees(ada), await sees(bo), await sees(cam)]).toEqual([false, true, true])
})

test('schools: one is taken out, cannot be written in, and is brought back', async ({ world, signedIn }) => {
  const { leader, school } = await world.leaderWithSchool()
  const { action } = await world.smallPlan(school)
  const write = () => leader.api.from('actions').update({ body: 'Endret' }).eq('id', action).select()
  const page = await signedIn(await administrator(world))
  await openAdmin(page, `schools?search=${encodeURIComponent(school.name)}`)
  await press(page, common.of(schools.retire, school.name))
  for (const point of schools.retireMeans) await expect(dialog(page).getByText(point)).toBeVisible()
  await press(page, schools.retireConfirm)
  await expect(page.getByText(schools.retiredNow(school.name))).toBeVisible()
  await expect(rowOf(page, school.name)).toContainText(schools.retired)
  expect((await write()).error?.message).toBe('school_retired')

  await page.getByLabel(schools.show).selectOption('retired')
  await press(page, common.of(schools.bringBack, school.name))
  await press(page, schools.bringBack)
  await expect(page.getByText(schools.broughtBack(school.name))).toBeVisible()
  expect((await write()).error).toBeNull()
})

test('regions: one is made and renamed, and a facilitator invited to two', async ({ world, signedIn }) => {
  const { from, to } = await twoRegions(world)
  const [name, renamed] = [`Ny ${crypto.randomUUID()}`, `Nyere ${crypto.randomUUID()}`]
  const page = await signedIn(await administrator(world))
  await openAdmin(page, 'regions')
  await press(page, regions.create)
  await dialog(page).getByLabel(common.name).fill(regionName(from))
  await press(page, common.save)
  await expect(dialog(page).getByRole('alert')).toHaveText(refusals.name_taken)
  await dialog(page).getByLabel(common.name).fill(name)
  await press(page, common.save)
  await expect(page.getByText(regions.created(name))).toBeVisible()
  await press(page, common.of(common.rename, name))
  await dialog(page).getByLabel(common.name).fill(renamed)
  await press(page, common.save)
  await expect(rowOf(page, renamed)).toContainText(common.nobody)

  const email = world.address('veileder')
  await press(page, common.of(invite.facilitator, regionName(from)))
  await dialog(page).getByLabel(common.email).fill('veileder@')
  await dialog(page).getByLabel(regionName(from)).uncheck()
  await press(page, invite.send)
  await expect(dialog(page).getByText(common.emailInvalid)).toBeVisible()
  await expect(dialog(page).getByText(invite.regionsMissing)).toBeVisible()
  await expectAccessible(page)
  await dialog(page).getByLabel(common.email).fill(email.toUpperCase())
  for (const region of [from, to]) await dialog(page).getByLabel(regionName(region)).check()
  await press(page, invite.send)
  await expect(page.getByText(invite.sent(email))).toBeVisible()
  for (const region of [from, to]) await expect(rowOf(page, regionName(region))).toContainText(email)
  await expect(rowOf(page, regionName(from))).toContainText('Ada')
  await expectAccessible(page)
  await expectNoSideways(page)

  await press(page, common.of(invite.facilitator, regionName(to)))
  await dialog(page).getByLabel(common.email).fill(email)
  await press(page, invite.send)
  await expect(dialog(page).getByRole('alert')).toHaveText(refusals.already_invited)
  await expect(dialog(page).getByLabel(common.email)).toHaveValue(email)
})
