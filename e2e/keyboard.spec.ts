import { assignments } from '../src/features/assignments/texts/nb.ts'
import { writing } from '../src/features/writing-help/texts/nb.ts'
import { nb } from '../src/shared/i18n/nb.ts'
import { tabOrder, tabTo } from './support/keyboard.ts'
import { actionText, expectTexts, handle, longTermGoal, menuButton, shortTermGoal } from './support/plan.ts'
import { codeField, emailField } from './support/sign-in.ts'
import { allSaved, expect, openPlan, test } from './support/test.ts'

const { plan, signIn, app } = nb
const { numbered, fields } = plan

test('signing in, a goal and an action, without a mouse', async ({ page, world }) => {
  const { leader, school } = await world.leaderWithSchool()
  await page.goto('/')
  await tabTo(page, emailField(page))
  await page.keyboard.type(leader.email)
  await page.keyboard.press('Enter')
  await expect(codeField(page)).toBeFocused()
  await page.keyboard.type(await world.code(leader.email))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await tabTo(page, page.getByRole('link', { name: assignments.front.toPlan }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: plan.title(school.name) })).toBeFocused()

  await tabTo(page, page.getByRole('button', { name: plan.empty.start }))
  await page.keyboard.press('Enter')
  await expect(longTermGoal(page)).toBeFocused()
  await page.keyboard.type('Et mål')
  await tabTo(page, page.getByRole('button', { name: plan.add.shortTermGoal }))
  await page.keyboard.press('Enter')
  await expect(shortTermGoal(page)).toBeFocused()
  await page.keyboard.type('Et nærmere mål')
  await tabTo(page, page.getByRole('button', { name: plan.add.action }))
  await page.keyboard.press('Enter')
  await expect(actionText(page)).toBeFocused()
  await page.keyboard.type('En aksjon')
  await allSaved(page)
  expect((await world.actionsOf(school)).map((row) => row.body)).toEqual(['En aksjon'])
})

test('the skip link comes first and leads past the header', async ({ world, signedIn }) => {
  const { leader, school } = await world.leaderWithSchool()
  const page = await signedIn(leader)
  await openPlan(page, school)
  await page.keyboard.press('Tab')
  const skip = page.getByRole('link', { name: app.skipToContent })
  await expect(skip).toBeFocused()
  await expect(skip).toBeInViewport()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('main').locator(':focus')).toHaveCount(1)
  await expect(page).toHaveURL(new RegExp(`/schools/${school.id}/plan`))
})

test('Tab goes through the plan as one reads it', async ({ world, signedIn }) => {
  const { leader, school } = await world.leaderWithSchool()
  await world.smallPlan(school)
  const page = await signedIn(leader)
  await openPlan(page, school)
  const { help } = writing
  await page.getByText(help.of(help.reflection.name)).focus()
  const { longTermGoal: longTerm, shortTermGoal: shortTerm, action } = numbered
  expect(await tabOrder(page, 17)).toEqual([
    longTerm(1),
    plan.more(longTerm(1)),
    `${longTerm(1)}: ${fields.longTermGoal}`,
    shortTerm(1),
    plan.more(shortTerm(1)),
    `${shortTerm(1)}: ${fields.shortTermGoal}`,
    action(1),
    plan.more(action(1)),
    `${action(1)}: ${fields.body}`,
    `${action(1)}: ${fields.status}`,
    ...(['assumption', 'teacher_support', 'responsible', 'timeframe'] as const).map(
      (field) => `${plan.invite[field]}, ${action(1)}`,
    ),
    `${plan.add.reflection}, ${action(1)}`,
    `${plan.add.checkpoint}, ${action(1)}`,
    `${plan.add.action}, ${shortTerm(1)}`,
  ])
})

test('a row is moved, deleted and brought back without a mouse', async ({ world, signedIn }) => {
  const { leader, school } = await world.leaderWithSchool()
  const { shortTerm } = await world.smallPlan(school, 'A')
  await world.addActions(school, shortTerm, ['B'])
  const page = await signedIn(leader)
  await openPlan(page, school)
  await tabTo(page, handle(page, numbered.action(1)))
  await page.keyboard.press('ArrowDown')
  await expectTexts(page, fields.body, ['B', 'A'])
  await expect(handle(page, numbered.action(2))).toBeFocused()

  await page.keyboard.press('Tab')
  await expect(menuButton(page, numbered.action(2))).toBeFocused()
  await page.keyboard.press('Enter')
  const deleteButton = page.getByRole('button', { name: plan.delete, exact: true })
  await expect(deleteButton).toBeVisible()
  await tabTo(page, deleteButton)
  await page.keyboard.press('Enter')
  await expectTexts(page, fields.body, ['B'])
  await expect(page.getByRole('button', { name: plan.undo })).toBeFocused()
  await page.keyboard.press('Enter')
  await expectTexts(page, fields.body, ['B', 'A'])
  await expect(actionText(page, 2)).toBeFocused()
  await allSaved(page)
  expect((await world.actionsOf(school)).map((row) => row.body)).toEqual(['B', 'A'])
})

test.describe('focus stays on the page', () => {
  test('when a menu is closed with Escape', async ({ world, signedIn }) => {
    const { leader, school } = await world.leaderWithSchool()
    await world.smallPlan(school)
    const page = await signedIn(leader)
    await openPlan(page, school)
    const menu = menuButton(page, numbered.action(1))
    await menu.press('Enter')
    await tabTo(page, page.getByRole('button', { name: plan.delete, exact: true }))
    await page.keyboard.press('Escape')
    await expect(page.getByRole('button', { name: plan.delete, exact: true })).toBeHidden()
    await expect(menu).toBeFocused()
  })

  test('when a row is moved with its menu', async ({ world, signedIn }) => {
    const { leader, school } = await world.leaderWithSchool()
    const { shortTerm } = await world.smallPlan(school, 'A')
    await world.addActions(school, shortTerm, ['B'])
    const page = await signedIn(leader)
    await openPlan(page, school)
    await menuButton(page, numbered.action(1)).press('Enter')
    await tabTo(page, page.getByRole('button', { name: plan.moveDown, exact: true }))
    await page.keyboard.press('Enter')
    await expectTexts(page, fields.body, ['B', 'A'])
    await expect(menuButton(page, numbered.action(2))).toBeFocused()
  })

  test('when a row is moved to another goal', async ({ world, signedIn }) => {
    const { leader, school } = await world.leaderWithSchool()
    const { longTerm } = await world.smallPlan(school, 'A')
    await world.addShortTermGoal(school, longTerm, 'Et annet mål')
    const page = await signedIn(leader)
    await openPlan(page, school)
    await menuButton(page, numbered.action(1)).press('Enter')
    await tabTo(page, page.getByRole('button', { name: 'Et annet mål', exact: true }))
    await page.keyboard.press('Enter')
    await allSaved(page)
    await expect(actionText(page)).toHaveValue('A')
    await expect(page.locator(':focus')).toHaveCount(1)
  })

  test('when the notice of a deletion is closed', async ({ world, signedIn }) => {
    const { leader, school } = await world.leaderWithSchool()
    const { shortTerm } = await world.smallPlan(school, 'A')
    await world.addActions(school, shortTerm, ['B'])
    const page = await signedIn(leader)
    await openPlan(page, school)
    await menuButton(page, numbered.action(1)).press('Enter')
    await tabTo(page, page.getByRole('button', { name: plan.delete, exact: true }))
    await page.keyboard.press('Enter')
    await tabTo(page, page.getByRole('button', { name: plan.dismiss }))
    await page.keyboard.press('Enter')
    await expect(page.getByRole('button', { name: plan.undo })).toHaveCount(0)
    await expect(page.locator(':focus')).toHaveCount(1)
  })

  test('when a language is chosen', async ({ page }) => {
    await page.goto('/sign-in')
    const choice = page.getByLabel(app.language)
    await choice.focus()
    await choice.selectOption('en')
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    await expect(page.getByLabel('Language')).toBeFocused()
  })

  test('when the code is asked for, given up and asked for again', async ({ page, world }) => {
    await page.goto('/sign-in')
    await emailField(page).fill(world.address('ny'))
    await page.keyboard.press('Enter')
    await expect(codeField(page)).toBeFocused()
    await tabTo(page, page.getByRole('button', { name: signIn.otherEmail }))
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  })
})
