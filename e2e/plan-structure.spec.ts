import { nb } from '../src/shared/i18n/nb.ts'
import {
  actionText,
  addRow,
  choose,
  expectTexts,
  handle,
  longTermGoal,
  menuButton,
  reflectionText,
  shortTermGoal,
} from './support/plan.ts'
import { allSaved, expect, openPlan, test } from './support/test.ts'
import type { World } from './support/world.ts'

const { plan } = nb
const { numbered } = plan

/** A leader whose one short-term goal has the actions A, B and C. */
async function threeActions(world: World) {
  const { leader, school } = await world.leaderWithSchool()
  const ids = await world.smallPlan(school, 'A')
  await world.addActions(school, ids.shortTerm, ['B', 'C'])
  const saved = async () =>
    (await world.actionsOf(school)).filter((row) => !row.deleted_at).map((row) => row.body)
  return { leader, school, ids, saved }
}

test('what is added comes last and has focus', async ({ world, signedIn }) => {
  const { leader, school, saved } = await threeActions(world)
  const page = await signedIn(leader)
  await openPlan(page, school)
  await addRow(page, 'action')
  await expect(actionText(page, 4)).toBeFocused()
  await page.keyboard.type('D')
  await addRow(page, 'longTermGoal')
  await expect(longTermGoal(page, 2)).toBeFocused()
  await allSaved(page)
  expect(await saved()).toEqual(['A', 'B', 'C', 'D'])
})

test('an action that is deleted comes back with undo, in its place', async ({ world, signedIn }) => {
  const { leader, school, saved } = await threeActions(world)
  const page = await signedIn(leader)
  await openPlan(page, school)
  await choose(page, numbered.action(2), plan.delete)
  await expectTexts(page, plan.fields.body, ['A', 'C'])
  await expect(page.getByText(plan.deleted.action)).toBeVisible()
  await allSaved(page)
  expect(await saved()).toEqual(['A', 'C'])
  await page.getByRole('button', { name: plan.undo }).click()
  await expectTexts(page, plan.fields.body, ['A', 'B', 'C'])
  await expect(actionText(page, 2)).toBeFocused()
  await allSaved(page)
  expect(await saved()).toEqual(['A', 'B', 'C'])
})

test('a reflection is deleted and restored by itself', async ({ world, signedIn }) => {
  const { leader, school } = await world.leaderWithSchool()
  const { action } = await world.smallPlan(school)
  await world.addReflection(school, action, 'Det gikk')
  const page = await signedIn(leader)
  await openPlan(page, school)
  await choose(page, numbered.reflection(1), plan.delete)
  await expect(page.getByText(plan.deleted.reflection)).toBeVisible()
  await expect(reflectionText(page)).toHaveCount(0)
  await page.getByRole('button', { name: plan.undo }).click()
  await expect(reflectionText(page)).toHaveValue('Det gikk')
})

test('deleting a goal hides all under it; the list of deleted rows brings all of it back', async ({
  world,
  signedIn,
}) => {
  const { leader, school } = await world.leaderWithSchool()
  const { action } = await world.smallPlan(school)
  await world.addReflection(school, action, 'Det gikk')
  const page = await signedIn(leader)
  await openPlan(page, school)
  await choose(page, numbered.longTermGoal(1), plan.delete)
  await expect(page.getByText(plan.deleted.longTermGoal)).toBeVisible()
  await expect(page.getByRole('textbox')).toHaveCount(0)
  await allSaved(page)
  await page.reload()
  await expect(page.getByRole('button', { name: plan.empty.start })).toBeVisible()

  await page.getByText(plan.deletedRows(1)).click()
  await page.getByRole('button', { name: `${plan.restore}: Bedre undervisning` }).click()
  await expect(longTermGoal(page)).toBeFocused()
  await expect(shortTermGoal(page)).toHaveValue('Felles planlegging')
  await expect(actionText(page)).toHaveValue('Lærerne planlegger sammen hver uke')
  await expect(reflectionText(page)).toHaveValue('Det gikk')
  await expect(page.getByText(plan.deletedRows(1))).toHaveCount(0)
  await allSaved(page)
  expect((await world.goalsOf(school)).filter((goal) => goal.deleted_at)).toEqual([])
})

test('the list of deleted rows names the kind, the author and only what can come back by itself', async ({
  world,
  signedIn,
}) => {
  const { leader, school } = await world.leaderWithSchool()
  await world.smallPlan(school)
  const page = await signedIn(leader)
  await openPlan(page, school)
  await choose(page, numbered.action(1), plan.delete)
  await choose(page, numbered.shortTermGoal(1), plan.delete)
  const list = page.getByRole('group').filter({ hasText: plan.deletedRows(1) })
  await page.getByText(plan.deletedRows(1)).click()
  await expect(list.getByRole('listitem')).toHaveCount(1)
  await expect(list).toContainText(plan.fields.shortTermGoal)
  await allSaved(page)
  await expect(list).toContainText('Rektor')
})

test('arrow keys on the handle move a row and keep focus on it', async ({ world, signedIn }) => {
  const { leader, school, saved } = await threeActions(world)
  const page = await signedIn(leader)
  await openPlan(page, school)
  await handle(page, numbered.action(1)).press('ArrowDown')
  await expectTexts(page, plan.fields.body, ['B', 'A', 'C'])
  await expect(handle(page, numbered.action(2))).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expectTexts(page, plan.fields.body, ['B', 'C', 'A'])
  await page.keyboard.press('ArrowDown')
  await expect(page.getByText(plan.moved(numbered.action(2), 3, 3))).toBeAttached()
  await page.keyboard.press('ArrowUp')
  await expectTexts(page, plan.fields.body, ['B', 'A', 'C'])
  await allSaved(page)
  expect(await saved()).toEqual(['B', 'A', 'C'])
})

test('the menu moves a row up and down, and stops at the ends', async ({ world, signedIn }) => {
  const { leader, school, saved } = await threeActions(world)
  const page = await signedIn(leader)
  await openPlan(page, school)
  await choose(page, numbered.action(1), plan.moveDown)
  await expectTexts(page, plan.fields.body, ['B', 'A', 'C'])
  await choose(page, numbered.action(3), plan.moveUp)
  await expectTexts(page, plan.fields.body, ['B', 'C', 'A'])
  await menuButton(page, numbered.action(1)).click()
  await expect(page.getByRole('button', { name: plan.moveUp }).and(page.locator(':visible'))).toBeDisabled()
  await allSaved(page)
  expect(await saved()).toEqual(['B', 'C', 'A'])
})

test('a row is dragged to another place by its handle', async ({ world, signedIn }) => {
  const { leader, school, saved } = await threeActions(world)
  const page = await signedIn(leader)
  await openPlan(page, school)
  await handle(page, numbered.action(1)).hover()
  await page.mouse.down()
  const target = await actionText(page, 2).boundingBox()
  const last = await actionText(page, 3).boundingBox()
  if (!target || !last) throw new Error('The rows are not on the page')
  await page.mouse.move(target.x, target.y, { steps: 5 })
  await page.mouse.move(target.x, last.y + 200, { steps: 5 })
  await page.mouse.up()
  await expectTexts(page, plan.fields.body, ['B', 'C', 'A'])
  await allSaved(page)
  expect(await saved()).toEqual(['B', 'C', 'A'])
})

test('a drag that ends where it began changes nothing', async ({ world, signedIn }) => {
  const { leader, school, saved } = await threeActions(world)
  const page = await signedIn(leader)
  await openPlan(page, school)
  const versions = async () => (await world.actionsOf(school)).map((row) => row.version)
  const before = await versions()
  const start = await handle(page, numbered.action(2)).boundingBox()
  if (!start) throw new Error('The handle is not on the page')
  await page.mouse.move(start.x + 10, start.y + 10)
  await page.mouse.down()
  await page.mouse.move(start.x, start.y - 300, { steps: 5 })
  await page.mouse.move(start.x + 12, start.y + 12, { steps: 5 })
  await page.mouse.up()
  await expectTexts(page, plan.fields.body, ['A', 'B', 'C'])
  await allSaved(page)
  expect(await saved()).toEqual(['A', 'B', 'C'])
  expect(await versions()).toEqual(before)
})

test('an action moves to another goal with its reflections', async ({ world, signedIn }) => {
  const { leader, school } = await world.leaderWithSchool()
  const { longTerm, action } = await world.smallPlan(school)
  const other = await world.addShortTermGoal(school, longTerm, 'Et annet mål')
  await world.addReflection(school, action, 'Det gikk')
  const page = await signedIn(leader)
  await openPlan(page, school)
  await choose(page, numbered.action(1), 'Et annet mål')
  const goal = page
    .getByRole('listitem')
    .filter({ has: shortTermGoal(page, 2) })
    .last()
  await expect(goal.getByLabel(plan.fields.body)).toHaveValue('Lærerne planlegger sammen hver uke')
  await expect(reflectionText(page)).toHaveValue('Det gikk')
  await allSaved(page)
  expect((await world.actionsOf(school))[0]?.goal_id).toBe(other)
})

test('goals change places with all that stands under them', async ({ world, signedIn }) => {
  const { leader, school } = await world.leaderWithSchool()
  const { longTerm } = await world.smallPlan(school)
  await world.addShortTermGoal(school, longTerm, 'Et annet mål')
  const page = await signedIn(leader)
  await openPlan(page, school)
  await handle(page, numbered.shortTermGoal(1)).press('ArrowDown')
  await expectTexts(page, plan.fields.shortTermGoal, ['Et annet mål', 'Felles planlegging'])
  await allSaved(page)
  await page.reload()
  await expectTexts(page, plan.fields.shortTermGoal, ['Et annet mål', 'Felles planlegging'])
  await expect(actionText(page)).toHaveValue('Lærerne planlegger sammen hver uke')
})

test('a row alone in its place has no handle to move it by', async ({ world, signedIn }) => {
  const { leader, school } = await world.leaderWithSchool()
  await world.smallPlan(school)
  const page = await signedIn(leader)
  await openPlan(page, school)
  await expect(menuButton(page, numbered.action(1))).toBeVisible()
  await expect(handle(page, numbered.action(1))).toHaveCount(0)
})
