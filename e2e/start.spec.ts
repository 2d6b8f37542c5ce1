import { assignments } from '../src/features/assignments/texts/nb.ts'
import { nb } from '../src/shared/i18n/nb.ts'
import { expect, test } from './support/test.ts'

test('without any membership the page explains and says whom to ask', async ({ world, signedIn }) => {
  const person = await world.person('Ny')
  const page = await signedIn(person)
  await page.goto('/')
  await expect(page).toHaveURL('/no-access')
  await expect(page.getByText(nb.noAccess.body(person.email))).toBeVisible()
  await expect(page.getByText(nb.noAccess.askLeader)).toBeVisible()

  const school = await world.school({ leaders: [person] })
  await page.getByRole('button', { name: nb.noAccess.checkAgain }).click()
  await expect(page).toHaveURL(`/schools/${school.id}`)
})

test('an administrator without a school of their own is at the administration', async ({
  world,
  signedIn,
}) => {
  const person = await world.person('Koordinator')
  await world.makeAdmin(person)
  const page = await signedIn(person)
  await page.goto('/')
  await expect(page).toHaveURL(/\/admin/)
})

test('a leader of one school is at what is due there, and one click from the plan', async ({
  world,
  signedIn,
}) => {
  const { leader, school } = await world.leaderWithSchool()
  const page = await signedIn(leader)
  await page.goto('/')
  await expect(page).toHaveURL(`/schools/${school.id}`)
  await page.getByRole('link', { name: assignments.front.toPlan }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(nb.plan.title(school.name))
})

test('a leader of two schools chooses', async ({ world, signedIn }) => {
  const leader = await world.person('Rektor')
  const first = await world.school({ leaders: [leader] })
  const second = await world.school({ leaders: [leader] })
  const page = await signedIn(leader)
  await page.goto('/')
  await expect(page.getByRole('heading', { name: nb.schools.own })).toBeVisible()
  await expect(page.getByRole('link', { name: first.name })).toBeVisible()
  await page.getByRole('link', { name: second.name }).click()
  await expect(page).toHaveURL(`/schools/${second.id}/plan`)
  await expect(page.getByRole('textbox')).toHaveCount(0)
  await expect(page.getByRole('button', { name: nb.plan.empty.start })).toBeVisible()
})
