import type { Page } from '@playwright/test'
import { admin } from '../src/features/admin/texts/nb.ts'
import {
  administrator,
  ageInvitation,
  dialog,
  expectNoSideways,
  openAdmin,
  regionName,
} from './support/admin.ts'
import { expectNotKept } from './support/kept.ts'
import { siteNavigation } from './support/navigation.ts'
import { expect, expectAccessible, test } from './support/test.ts'

const { common, invitations, invite, people, refusals } = admin

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
const endOf = (person: string, membership: string) => common.of(people.end, `${person}, ${membership}`)
const searchFor = (page: Page, words: string) => page.getByLabel(people.search).fill(words)

test('people: found by address; a membership ends at once, the last leader’s when asked twice', async ({
  world,
  signedIn,
}) => {
  const { leader, school } = await world.leaderWithSchool()
  await world.smallPlan(school)
  const facilitator = await world.person('Veileder')
  await world.makeFacilitator(facilitator, school.regionId)
  const reads = async ({ api }: typeof leader) =>
    (await api.from('actions').select('id').eq('school_id', school.id)).data?.length
  expect([await reads(leader), await reads(facilitator)]).toEqual([1, 1])

  const page = await signedIn(await administrator(world))
  await openAdmin(page, 'people')
  await searchFor(page, leader.email.toUpperCase())
  await expect(page.getByRole('table', { name: people.caption }).getByRole('rowheader')).toHaveCount(1)
  await expectAccessible(page)
  await expectNoSideways(page)
  await press(page, endOf('Rektor', people.leaderOf(school.name)))
  await expect(dialog(page).getByText(people.endLeader('Rektor', school.name))).toBeVisible()
  await press(page, people.endConfirm)
  await expect(dialog(page).getByRole('alert')).toHaveText(people.lastLeader('Rektor', school.name))
  await expectAccessible(page)
  expect(await reads(leader)).toBe(1)
  await press(page, people.endAnyway)
  await expect(page.getByText(people.ended('Rektor'))).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await expect(page.getByRole('row', { name: leader.email })).toContainText(people.none)
  expect(await reads(leader)).toBe(0)

  await searchFor(page, facilitator.email)
  await expect(page.getByRole('row', { name: facilitator.email })).toBeVisible()
  await page.reload()
  await expectNotKept(page, [facilitator.email, leader.email])
  await press(page, endOf('Veileder', people.facilitatorOf(regionName(school.regionId))))
  await press(page, people.endConfirm)
  await expect(page.getByText(people.ended('Veileder'))).toBeVisible()
  expect(await reads(facilitator)).toBe(0)
  await searchFor(page, crypto.randomUUID())
  await expect(page.getByText(people.noMatch)).toBeVisible()
})

test('people: the last administrator stays, and is told what to do', async ({ world, signedIn }) => {
  const person = await administrator(world)
  const page = await signedIn(person)
  // Other tests have administrators of their own, so that nobody here is the last one.
  await page.route('**/rest/v1/rpc/end_administration', (route) =>
    route.fulfill({ status: 400, json: { code: 'P0001', message: 'last_admin', details: null, hint: null } }),
  )
  await openAdmin(page, `people?search=${encodeURIComponent(person.email)}`)
  await press(page, endOf('Koordinator', people.admin))
  await expect(dialog(page).getByText(people.endOwnAdmin)).toBeVisible()
  await press(page, people.endConfirm)
  await expect(dialog(page).getByRole('alert')).toHaveText(refusals.last_admin)
})

test('people: an administrator who ends their own access leaves the pages', async ({ world, signedIn }) => {
  const person = await administrator(world)
  const page = await signedIn(person)
  await openAdmin(page, `people?search=${encodeURIComponent(person.email)}`)
  await press(page, endOf('Koordinator', people.admin))
  await press(page, people.endConfirm)
  await expect(page).toHaveURL('/no-access')
  await expect(siteNavigation(page)).toHaveCount(0)
})

test('invitations: sent, sent again, run out and withdrawn', async ({ world, signedIn, baseURL }) => {
  const email = world.address('koordinator')
  const page = await signedIn(await administrator(world))
  await openAdmin(page, 'people')
  await press(page, invite.admin)
  await dialog(page).getByLabel(common.email).fill(email)
  await press(page, invite.send)
  await expect(page.getByText(invite.sent(email))).toBeVisible()
  const row = page.getByRole('row', { name: email })
  await expect(row).toContainText(people.admin)
  const what = `${email}, ${people.admin}`
  await press(page, common.of(invitations.resend, what))
  await expect(row.getByRole('alert')).toHaveText(refusals.sent_recently)

  await ageInvitation(baseURL ?? '', email, 40)
  await page.reload()
  await expect(row).toContainText(invitations.expired)
  await expectAccessible(page)
  await press(page, common.of(invitations.resend, what))
  await expect(page.getByText(invitations.resent(email))).toBeVisible()
  await expect(row).not.toContainText(invitations.expired)
  await expectNoSideways(page)

  await press(page, common.of(invitations.withdraw, what))
  await press(page, invitations.withdraw)
  await expect(page.getByText(invitations.withdrawn(email))).toBeVisible()
  await expect(row).toHaveCount(0)
})

test('who has not come in: found by school, the address put right, sent again to all', async ({
  world,
  signedIn,
  baseURL,
}) => {
  const person = await administrator(world)
  const school = await world.school({})
  const [wrong, right, second] = ['rektr', 'rektor', 'inspektor'].map((name) => world.address(name)) as [
    string,
    string,
    string,
  ]
  for (const invitee of [wrong, second])
    await person.api.rpc('invite_leader', { school: school.id, invitee }).throwOnError()
  const page = await signedIn(person)
  await openAdmin(page, 'schools')
  await page.getByLabel(admin.schools.search).fill(school.name)
  await expect(page.getByRole('row', { name: school.name })).toContainText(admin.schools.leadersOf(0, 2))

  await openAdmin(page, 'people')
  await page.getByLabel(people.search).fill(school.name)
  const rows = page.getByRole('table', { name: invitations.open }).getByRole('row')
  await expect(rows).toHaveCount(3)
  const what = (email: string) => `${email}, ${people.leaderOf(school.name)}`
  await press(page, common.of(invitations.correct, what(wrong)))
  await expectAccessible(page)
  await dialog(page).getByLabel(common.email).fill(right)
  await press(page, invitations.correctAndSend)
  await expect(page.getByText(invite.sent(right))).toBeVisible()
  await expect(rows.filter({ hasText: right })).toContainText(people.leaderOf(school.name))
  await expect(rows.filter({ hasText: wrong })).toHaveCount(0)

  await ageInvitation(baseURL ?? '', second, 40)
  await page.reload()
  await expect(rows.filter({ hasText: second })).toContainText(invitations.expired)
  await press(page, invitations.resendAll(2))
  await press(page, invitations.resend)
  await expect(page.getByText(invitations.resentAll)).toBeVisible()
  await expect(rows.filter({ hasText: second })).not.toContainText(invitations.expired)
  await expectNoSideways(page)
})

test('invitations: one that was taken up is told of', async ({ world, signedIn }) => {
  const person = await administrator(world)
  const invited = await world.person('Veileder')
  const regions = [await world.region()]
  await person.api.rpc('invite_facilitator', { regions, invitee: invited.email }).throwOnError()
  await invited.api.rpc('claim_memberships').throwOnError()
  const page = await signedIn(person)
  await openAdmin(page, 'people')
  await page.getByText(/^Tatt i bruk \(\d+\)$/).click()
  const row = page
    .getByRole('table', { name: invitations.acceptedCaption })
    .getByRole('row', { name: invited.email })
  await expect(row).toContainText(people.facilitatorOf(regionName(regions[0] ?? '')))
})
