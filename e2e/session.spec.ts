import { nb } from '../src/shared/i18n/nb.ts'
import { expectDrafts, expectNothingKept } from './support/device.ts'
import { accountMenu, signOut } from './support/navigation.ts'
import { longTermGoal } from './support/plan.ts'
import { blockSaves } from './support/saves.ts'
import { askForCode, emailField, enterCode } from './support/sign-in.ts'
import { allSaved, expect, openPlan, saveState, test } from './support/test.ts'

test('the session survives a reload and is there in another tab', async ({ world, signedIn }) => {
  const { leader, school } = await world.leaderWithSchool()
  const page = await signedIn(leader)
  await openPlan(page, school)
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toContainText(school.name)
  const tab = await page.context().newPage()
  await tab.goto('/')
  await expect(tab).toHaveURL(`/schools/${school.id}`)
})

test('signing out leaves nothing on the device and reaches the other tab', async ({ world, signedIn }) => {
  const { leader, school } = await world.leaderWithSchool()
  await world.smallPlan(school)
  const page = await signedIn(leader)
  await page.clock.install()
  await openPlan(page, school)
  const tab = await page.context().newPage()
  await openPlan(tab, school)
  await longTermGoal(page).fill('Sist skrevet')
  await signOut(page)
  await expect(page).toHaveURL(/\/sign-in/)
  await expect(tab).toHaveURL(/\/sign-in/)
  await expect(tab.getByText(school.name)).toHaveCount(0)
  await expectNothingKept(page)
  expect((await world.goalsOf(school)).map((goal) => goal.body)).toContain('Sist skrevet')
})

test('after signing out the way back asks for a code', async ({ world, signedIn }) => {
  const leader = await world.person('Rektor')
  const [first, second] = [
    await world.school({ leaders: [leader] }),
    await world.school({ leaders: [leader] }),
  ]
  const page = await signedIn(leader)
  await openPlan(page, first)
  await openPlan(page, second)
  await signOut(page)
  await expect(page).toHaveURL(/\/sign-in/)
  await page.goBack()
  await expect(page).toHaveURL(/\/sign-in/)
  await expect(page.getByText(first.name)).toHaveCount(0)
})

test.describe('with something unsaved', () => {
  test('signing out asks first, and staying keeps the text', async ({ world, signedIn }) => {
    const { leader, school } = await world.leaderWithSchool()
    await world.smallPlan(school)
    const page = await signedIn(leader)
    await openPlan(page, school)
    const letSaves = await blockSaves(page, 'goals')
    await longTermGoal(page).fill('Ikke sendt')
    await expect(saveState(page)).toHaveAttribute('data-state', 'offline')
    await signOut(page)
    const dialog = page.getByRole('dialog', { name: nb.saving.unsavedTitle })
    await expect(dialog).toContainText(nb.saving.unsavedOnSignOut(1))
    await dialog.getByRole('button', { name: nb.saving.stay }).click()
    await expect(dialog).toBeHidden()
    await expect(longTermGoal(page)).toHaveValue('Ikke sendt')
    await letSaves()
    await allSaved(page)
    expect((await world.goalsOf(school)).map((goal) => goal.body)).toContain('Ikke sendt')
  })

  test('signing out all the same forgets it', async ({ world, signedIn }) => {
    const { leader, school } = await world.leaderWithSchool()
    await world.smallPlan(school)
    const page = await signedIn(leader)
    await page.clock.install()
    await openPlan(page, school)
    await blockSaves(page, 'goals')
    await longTermGoal(page).fill('Ikke sendt')
    await expectDrafts(page, 1)
    await signOut(page)
    await page.getByRole('button', { name: nb.saving.signOutAnyway }).click()
    await expect(page).toHaveURL(/\/sign-in/)
    await expectNothingKept(page)
  })
})

test('signing out works without network', async ({ world, signedIn }) => {
  const { leader, school } = await world.leaderWithSchool()
  const page = await signedIn(leader)
  await page.clock.install()
  await openPlan(page, school)
  await expect(accountMenu(page)).toBeVisible()
  await page.context().setOffline(true)
  await signOut(page)
  await expect(page.getByText(school.name)).toHaveCount(0)
  await expectNothingKept(page)
})

test('a session that has ended asks to sign in again, and keeps what was typed', async ({
  world,
  signedIn,
}) => {
  const { leader, school } = await world.leaderWithSchool()
  await world.smallPlan(school)
  const page = await signedIn(leader)
  await openPlan(page, school)
  await allSaved(page)
  // Tokens that the server takes no longer, though they look valid on the device.
  await page.evaluate((key) => {
    const session = JSON.parse(localStorage.getItem(key) ?? '') as Record<string, string>
    const ended = { ...session, access_token: `${session.access_token}x`, refresh_token: 'ended' }
    localStorage.setItem(key, JSON.stringify(ended))
  }, 'aksjonsplan.session')
  await longTermGoal(page).fill('Skrevet etter at innloggingen tok slutt')
  await expect(page.getByRole('heading', { level: 1, name: nb.signIn.againTitle })).toBeVisible()
  await expect(page.getByText(nb.signIn.againKept(1))).toBeVisible()
  await expect(emailField(page)).toHaveValue(leader.email)
  await askForCode(page, leader.email)
  await enterCode(page, await world.code(leader.email))
  await expect(longTermGoal(page)).toHaveValue('Skrevet etter at innloggingen tok slutt')
  await allSaved(page)
  expect((await world.goalsOf(school)).map(({ body }) => body)).toContain(
    'Skrevet etter at innloggingen tok slutt',
  )
})

test('a token that the server takes no longer is renewed, and what was typed goes up', async ({
  world,
  signedIn,
}) => {
  const { leader, school } = await world.leaderWithSchool()
  await world.smallPlan(school)
  const page = await signedIn(leader)
  // As with a device whose clock is slow: the token looks valid there, and all that is asked for at once is refused.
  await page.route('**/rest/v1/**', (route) =>
    route.request().headers().authorization?.endsWith(leader.session.access_token)
      ? route.fulfill({ status: 401, json: { code: 'PGRST303', message: 'JWT expired' } })
      : route.fallback(),
  )
  let renewals = 0
  page.on('request', (request) => {
    if (request.url().includes('grant_type=refresh_token')) renewals += 1
  })
  await openPlan(page, school)
  await longTermGoal(page).fill('Skrevet med et nytt bevis')
  await allSaved(page)
  expect((await world.goalsOf(school)).map(({ body }) => body)).toContain('Skrevet med et nytt bevis')
  // One more when an answer was still under way.
  expect(renewals).toBeLessThanOrEqual(2)
})

test('after signing out the session is void on the server', async ({ world, signedIn }) => {
  const { leader, school } = await world.leaderWithSchool()
  const page = await signedIn(leader)
  await openPlan(page, school)
  const answered = page.waitForResponse('**/auth/v1/logout*')
  await signOut(page)
  await expect(page).toHaveURL(/\/sign-in/)
  await answered
  const { error } = await leader.api.auth.refreshSession({ refresh_token: leader.session.refresh_token })
  expect(error?.status).toBe(400)
})
