import { nb } from '../src/shared/i18n/nb.ts'
import { expect, test } from './support/test.ts'

const { errors } = nb
const heading = { level: 1 }

test('an address that leads nowhere says so and leads on', async ({ world, signedIn }) => {
  const { leader, school } = await world.leaderWithSchool()
  const page = await signedIn(leader)
  for (const address of [
    '/finnes/ikke',
    '/schools/ikke-en-id/plan',
    `/schools/${crypto.randomUUID()}/plan`,
  ]) {
    await page.goto(address)
    await expect(page.getByRole('heading', heading)).toHaveText(errors.notFoundTitle)
  }
  await page.getByRole('link', { name: errors.toStart }).click()
  await expect(page).toHaveURL(`/schools/${school.id}`)
})

test('when the server fails the page says so, and trying again works', async ({ world, signedIn }) => {
  const { leader, school } = await world.leaderWithSchool()
  const page = await signedIn(leader)
  await page.route('**/rest/v1/**', (route) => route.fulfill({ status: 500, json: { message: 'disk full' } }))
  await page.goto(`/schools/${school.id}/plan`)
  await expect(page.getByRole('heading', heading)).toHaveText(errors.title)
  await page.getByText(errors.details).click()
  await expect(page.getByText('disk full')).toBeVisible()
  await page.unroute('**/rest/v1/**')
  await page.getByRole('button', { name: errors.retry }).click()
  await expect(page.getByRole('heading', heading)).toHaveText(nb.plan.title(school.name))
})

test('when the server cannot be reached the page says so, and trying again works', async ({
  world,
  signedIn,
}) => {
  const { leader, school } = await world.leaderWithSchool()
  const page = await signedIn(leader)
  await page.route('**/rest/v1/**', (route) => route.abort())
  await page.goto(`/schools/${school.id}/plan`)
  await expect(page.getByRole('heading', heading)).toHaveText(errors.offlineTitle)
  await page.getByRole('button', { name: errors.retry }).click()
  await expect(page.getByRole('heading', heading)).toHaveText(errors.offlineTitle)
  await page.unroute('**/rest/v1/**')
  await page.getByRole('button', { name: errors.retry }).click()
  await expect(page.getByRole('heading', heading)).toHaveText(nb.plan.title(school.name))
})

test('going to another page without network shows the offline page and comes back', async ({
  world,
  signedIn,
}) => {
  const leader = await world.person('Rektor')
  const school = await world.school({ leaders: [leader] })
  await world.school({ leaders: [leader] })
  const page = await signedIn(leader)
  await page.goto('/schools')
  const link = page.getByRole('link', { name: school.name })
  await expect(link).toBeVisible()
  await page.context().setOffline(true)
  await link.click()
  await expect(page.getByRole('heading', heading)).toHaveText(errors.offlineTitle)
  await page.context().setOffline(false)
  await page.getByRole('button', { name: errors.retry }).click()
  await expect(page.getByRole('heading', heading)).toHaveText(nb.plan.title(school.name))
})
