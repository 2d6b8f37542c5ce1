import { nb } from '../src/shared/i18n/nb.ts'
import { signOut } from './support/navigation.ts'
import { actionText, choose, menuButton, openField } from './support/plan.ts'
import { blockSaves } from './support/saves.ts'
import { askForCode, codeField, emailField, enterCode, otherThan } from './support/sign-in.ts'
import { expect, expectAccessible, openPlan, saveState, test } from './support/test.ts'

const { plan, signIn, errors } = nb
const level1 = { level: 1 }

test('sign-in: the address, and what is wrong with it', async ({ page }) => {
  await page.goto('/sign-in')
  await expect(page.getByRole('heading', { name: signIn.demoTitle })).toBeVisible()
  await expectAccessible(page)
  await emailField(page).fill('rektor@')
  await page.getByRole('button', { name: signIn.sendCode }).click()
  await expect(page.getByText(signIn.emailInvalid)).toBeVisible()
  await expectAccessible(page)
})

test('sign-in: the code, and what is wrong with it', async ({ page, world }) => {
  const email = world.address('ny')
  await page.goto('/sign-in')
  await askForCode(page, email)
  await expectAccessible(page)
  await enterCode(page, '1')
  await expect(codeField(page)).toHaveAccessibleDescription(signIn.codeInvalid)
  await enterCode(page, otherThan(await world.code(email)))
  await expect(page.getByRole('alert')).toBeVisible()
  await expectAccessible(page)
})

test('schools: those that one leads', async ({ world, signedIn }) => {
  const leader = await world.person('Rektor')
  const [school] = [await world.school({ leaders: [leader] }), await world.school({ leaders: [leader] })]
  await world.smallPlan(school)
  const page = await signedIn(leader)
  await page.goto('/schools')
  await expect(page.getByRole('link', { name: school.name })).toBeVisible()
  await expectAccessible(page)
})

test('plan: empty, and after everything was deleted', async ({ world, signedIn }) => {
  const { leader, school } = await world.leaderWithSchool()
  const page = await signedIn(leader)
  await openPlan(page, school)
  await expectAccessible(page)
  await page.getByRole('button', { name: plan.empty.start }).click()
  await choose(page, plan.numbered.longTermGoal(1), plan.delete)
  await page.getByText(plan.deletedRows(1)).click()
  await expectAccessible(page)
})

test('plan: filled, with its menu open, and with the way back from a deletion', async ({
  world,
  signedIn,
}) => {
  const { leader, school } = await world.leaderWithSchool()
  const { action, shortTerm, longTerm } = await world.smallPlan(school)
  await world.addReflection(school, action, 'Det gikk')
  await world.addActions(school, shortTerm, ['B'])
  await world.addShortTermGoal(school, longTerm, 'Et annet mål')
  const page = await signedIn(leader)
  await openPlan(page, school)
  await expectAccessible(page)
  await menuButton(page, plan.numbered.action(1)).click()
  await expect(page.getByText(plan.moveTo).and(page.locator(':visible'))).toBeVisible()
  // axe takes the fields behind an open popover for lying over it.
  await expectAccessible(page, ['target-size'])
  await page.keyboard.press('Escape')
  await choose(page, plan.numbered.action(2), plan.delete)
  await expect(page.getByRole('button', { name: plan.undo })).toBeVisible()
  await expectAccessible(page)
})

test('plan: too long a text, and no network', async ({ world, signedIn }) => {
  const { leader, school } = await world.leaderWithSchool()
  await world.smallPlan(school)
  const page = await signedIn(leader)
  await openPlan(page, school)
  await (await openField(page, 1, 'timeframe')).fill('x'.repeat(1_001))
  await expect(page.getByText(plan.tooLong(1))).toBeVisible()
  await expect(saveState(page)).toHaveAttribute('data-state', 'refused')
  await expectAccessible(page)
  await page.context().setOffline(true)
  await (await openField(page, 1, 'timeframe')).fill('Våren')
  await expect(saveState(page)).toHaveAttribute('data-state', 'offline')
  await expectAccessible(page)
})

test('plan: what asks before signing out', async ({ world, signedIn }) => {
  const { leader, school } = await world.leaderWithSchool()
  await world.smallPlan(school)
  const page = await signedIn(leader)
  await openPlan(page, school)
  await blockSaves(page, 'actions')
  await actionText(page).fill('Ikke sendt')
  await signOut(page)
  await expect(page.getByRole('dialog')).toBeVisible()
  await expectAccessible(page)
})

test('plan: read-only', async ({ world, signedIn }) => {
  const facilitator = await world.person('Veileder')
  const school = await world.school()
  await world.makeFacilitator(facilitator, school.regionId)
  const { action } = await world.smallPlan(school)
  await world.addReflection(school, action, 'Det gikk')
  const page = await signedIn(facilitator)
  await openPlan(page, school)
  await expectAccessible(page)
})

test('plan: on a phone', async ({ world, signedIn }) => {
  const { leader, school } = await world.leaderWithSchool()
  const { action } = await world.smallPlan(school)
  await world.addReflection(school, action, 'Det gikk')
  const page = await signedIn(leader)
  await page.setViewportSize({ width: 375, height: 700 })
  await openPlan(page, school)
  await expectAccessible(page)
})

test('no access', async ({ world, signedIn }) => {
  const page = await signedIn(await world.person('Ny'))
  await page.goto('/no-access')
  await expect(page.getByRole('heading', level1)).toHaveText(nb.noAccess.title)
  await expectAccessible(page)
})

test('not found, and failed', async ({ world, signedIn }) => {
  const page = await signedIn(await world.person('Ny'))
  await page.goto('/finnes/ikke')
  await expect(page.getByRole('heading', level1)).toHaveText(errors.notFoundTitle)
  await expectAccessible(page)
  await page.route('**/rest/v1/**', (route) => route.fulfill({ status: 500, json: { message: 'disk full' } }))
  await page.goto('/schools')
  await expect(page.getByRole('heading', level1)).toHaveText(errors.title)
  await page.getByText(errors.details).click()
  await expectAccessible(page)
})

test('headings go down one level at a time, one h1 to a page', async ({ world, signedIn }) => {
  const leader = await world.person('Rektor')
  const [school] = [await world.school({ leaders: [leader] }), await world.school({ leaders: [leader] })]
  await world.smallPlan(school)
  const page = await signedIn(leader)
  for (const address of ['/schools', `/schools/${school.id}/plan`, '/no-access', '/finnes/ikke']) {
    await page.goto(address)
    await expect(page.getByRole('heading', level1)).toHaveCount(1)
    const shown = page.locator('h1, h2, h3, h4').filter({ visible: true })
    const levels = await shown.evaluateAll((all) => all.map(({ tagName }) => Number(tagName[1])))
    for (const [index, level] of levels.entries())
      expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1)
  }
})
