import type { Locator, Page } from '@playwright/test'
import { nb } from '../src/shared/i18n/nb.ts'
import { actionText, choose, handle, longTermGoal, openField, rowButton } from './support/plan.ts'
import { allSaved, expect, expectAccessible, openPlan, test } from './support/test.ts'
import { openBoth, twoLeaders } from './support/together.ts'
import type { World } from './support/world.ts'

const { plan, presence } = nb
const { numbered } = plan

const bodies = ['Andre aksjon i planen', 'Tredje aksjon i planen', 'Fjerde aksjon i planen', 'Femte aksjon']

/** A school with five actions: more than start open. */
async function fiveActions(world: World) {
  const leaders = await twoLeaders(world, 'Første aksjon i planen')
  await world.addActions(leaders.school, leaders.ids.shortTerm, bodies)
  const values = { assumption: 'Tid gir trygghet', responsible: 'Rektor' }
  await leaders.rektor.api.from('actions').update(values).eq('id', leaders.ids.action).throwOnError()
  await world.addReflection(leaders.school, leaders.ids.action, 'Det gikk over forventning')
  return leaders
}

const row = (page: Page, n: number) =>
  page.locator('li[data-table="actions"]').filter({ has: rowButton(page, numbered.action(n)) })
const top = async (locator: Locator) => (await locator.boundingBox())?.y ?? Number.NaN
const caret = (field: Locator) => field.evaluate((input: HTMLTextAreaElement) => input.selectionStart)

/** Where a letter of a text stands on the screen. */
const pointOf = (page: Page, text: string, letter: number) =>
  page.getByText(text).evaluate((element, offset) => {
    const range = document.createRange()
    const node = document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode() as Text
    range.setStart(node, offset)
    range.setEnd(node, offset + 1)
    const { x, y, height } = range.getBoundingClientRect()
    return { x: x + 1, y: y + height / 2 }
  }, letter)

test('many actions are text until one is opened, with the caret where one pointed', async ({
  world,
  signedIn,
}) => {
  const { rektor, school } = await fiveActions(world)
  const page = await signedIn(rektor)
  await openPlan(page, school)
  await expect(page.getByText('Femte aksjon')).toBeVisible()
  await expect(page.locator('textarea')).toHaveCount(0)
  await expect(row(page, 1)).toContainText(plan.status.planned)
  await expect(row(page, 2)).toContainText(plan.withoutAssumption)
  // Not seen, and there to be found.
  await expect(page.getByText('Tid gir trygghet')).toBeHidden()
  await expect(page.locator('[hidden="until-found"]').filter({ hasText: 'Tid gir trygghet' })).toHaveCount(1)
  await expectAccessible(page)

  const { x, y } = await pointOf(page, 'Andre aksjon i planen', 6)
  await page.mouse.click(x, y)
  await expect(actionText(page, 2)).toBeFocused()
  expect(await caret(actionText(page, 2))).toBe(6)
  await page.keyboard.type('beste ')
  await allSaved(page)
  expect((await world.actionsOf(school)).map(({ body }) => body)).toContain('Andre beste aksjon i planen')
  await expectAccessible(page)
})

test('opening another action closes the one before, and it stays under the pointer', async ({
  world,
  signedIn,
}) => {
  const { rektor, school } = await fiveActions(world)
  const page = await signedIn(rektor)
  await page.setViewportSize({ width: 1280, height: 500 })
  await openPlan(page, school)
  await page.getByText('Første aksjon i planen').click()
  await expect(actionText(page, 1)).toBeFocused()
  await page.getByText('Fjerde aksjon i planen').scrollIntoViewIfNeeded()
  const { x, y } = await pointOf(page, 'Fjerde aksjon i planen', 3)
  await page.mouse.click(x, y)
  await expect(actionText(page, 4)).toBeFocused()
  await expect(actionText(page, 1)).toHaveCount(0)
  const { y: rowTop = 0, height = 0 } = (await row(page, 4).boundingBox()) ?? {}
  expect(y).toBeGreaterThan(rowTop)
  expect(y).toBeLessThan(rowTop + height)
})

test('Enter opens, Escape closes and gives focus back', async ({ world, signedIn }) => {
  const { rektor, school } = await fiveActions(world)
  const page = await signedIn(rektor)
  await openPlan(page, school)
  const button = rowButton(page, numbered.action(3))
  await button.press('Enter')
  await expect(actionText(page, 3)).toBeFocused()
  expect(await caret(actionText(page, 3))).toBe('Tredje aksjon i planen'.length)
  // What a keyboard for other writing is being told with it is not told to the page.
  await actionText(page, 3).dispatchEvent('keydown', { key: 'Escape', isComposing: true, bubbles: true })
  await expect(actionText(page, 3)).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(actionText(page, 3)).toHaveCount(0)
  await expect(button).toBeFocused()
  await expect(button).toHaveAttribute('aria-expanded', 'false')
})

test('goals and reflections are written in place too', async ({ world, signedIn }) => {
  const { rektor, school } = await fiveActions(world)
  const page = await signedIn(rektor)
  await openPlan(page, school)
  await page.getByText('Bedre undervisning').click()
  await expect(longTermGoal(page)).toBeFocused()
  await page.getByText('Det gikk over forventning').click()
  await expect(page.getByRole('textbox', { name: plan.fields.outcome })).toBeFocused()
  await expect(longTermGoal(page)).toHaveCount(0)
  await expect(actionText(page, 1)).toBeVisible()
})

test('selecting text opens nothing', async ({ world, signedIn }) => {
  const { rektor, school } = await fiveActions(world)
  const page = await signedIn(rektor)
  await openPlan(page, school)
  const [from, to] = [
    await pointOf(page, 'Andre aksjon i planen', 0),
    await pointOf(page, 'Andre aksjon i planen', 12),
  ]
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(to.x, to.y, { steps: 4 })
  await page.mouse.up()
  expect(await page.evaluate(() => getSelection()?.toString())).toContain('aksjon')
  await expect(page.locator('textarea')).toHaveCount(0)
})

test('all can be shown as a form, and the device remembers it', async ({ world, signedIn }) => {
  const { rektor, school } = await fiveActions(world)
  const page = await signedIn(rektor)
  await openPlan(page, school)
  const all = page.getByRole('button', { name: plan.showAll })
  await all.click()
  await expect(actionText(page, 5, 'assumption')).toBeVisible()
  await page.reload()
  await expect(actionText(page, 5, 'teacher_support')).toBeVisible()
  await expect(all).toHaveAttribute('aria-pressed', 'true')
  await all.click()
  await expect(page.locator('textarea')).toHaveCount(0)
  await page.reload()
  await expect(page.getByText('Femte aksjon')).toBeVisible()
  await expect(page.locator('textarea')).toHaveCount(0)
})

test('empty fields are invitations that become fields', async ({ world, signedIn }) => {
  const { rektor, school } = await fiveActions(world)
  const page = await signedIn(rektor)
  await openPlan(page, school)
  await page.getByText(plan.withoutAssumption).first().click()
  await expect(actionText(page, 2, 'assumption')).toBeFocused()
  await expect(actionText(page, 2, 'timeframe')).toHaveCount(0)
  const timeframe = await openField(page, 2, 'timeframe')
  await expect(timeframe).toBeFocused()
  await page.keyboard.type('Våren')
  await allSaved(page)
  await page.keyboard.press('Escape')
  await expect(row(page, 2)).toContainText('Våren')
})

test('an address that names a field opens its action there', async ({ world, signedIn }) => {
  const { rektor, school } = await fiveActions(world)
  const last = (await world.actionsOf(school)).at(-1)
  const page = await signedIn(rektor)
  await page.goto(`/schools/${school.id}/plan#actions-${last?.id}-assumption`)
  await expect(actionText(page, 5, 'assumption')).toBeFocused()
})

test('an action is found as one types, by its number, and by what it lacks', async ({ world, signedIn }) => {
  const { rektor, school } = await fiveActions(world)
  const page = await signedIn(rektor)
  await openPlan(page, school)
  await page.getByRole('button', { name: plan.find, exact: true }).press('Enter')
  await expect(page.getByRole('searchbox', { name: plan.findInPlan })).toBeFocused()
  await page.keyboard.type('fjerde')
  await expect(page.getByText(plan.foundActions(1), { exact: true })).toBeVisible()
  await expect(page.getByText('Tredje aksjon i planen')).toBeHidden()
  await expectAccessible(page)
  await page.keyboard.press('Enter')
  await expect(actionText(page, 4)).toBeFocused()

  await page.getByRole('searchbox', { name: plan.findInPlan }).fill('')
  await page.getByRole('button', { name: plan.findChoices.withoutAssumption }).click()
  await expect(page.getByText(plan.foundActions(4), { exact: true })).toBeVisible()
  await expect(page.getByText('Første aksjon i planen')).toBeHidden()
  await page.getByRole('button', { name: plan.find, exact: true }).click()
  await expect(page.getByText('Første aksjon i planen')).toBeVisible()
})

test('closed rows are moved, deleted and brought back', async ({ world, signedIn }) => {
  const { rektor, school } = await fiveActions(world)
  const page = await signedIn(rektor)
  await openPlan(page, school)
  await handle(page, numbered.action(1)).press('ArrowDown')
  await expect(row(page, 2)).toContainText('Første aksjon i planen')
  await expect(handle(page, numbered.action(2))).toBeFocused()
  await choose(page, numbered.action(2), plan.delete)
  await expect(row(page, 2)).toContainText('Tredje aksjon i planen')
  await page.getByRole('button', { name: plan.undo }).click()
  await expect(rowButton(page, numbered.action(2))).toBeFocused()
  await expect(page.locator('textarea')).toHaveCount(0)
  await allSaved(page)
})

test('a closed line says that the other leader is in it, and has the words as they come', async ({
  world,
  signedIn,
}) => {
  const { rektor, inspektor, school } = await fiveActions(world)
  const [mine, theirs] = [await signedIn(rektor), await signedIn(inspektor)]
  await openBoth([mine, theirs], school)
  await rowButton(theirs, numbered.action(2)).press('Enter')
  await expect(row(mine, 2)).toContainText(presence.writesHere('Inspektor'))
  const below = await top(row(mine, 3))
  await theirs.keyboard.type(' og mer')
  await expect(row(mine, 2)).toContainText('Andre aksjon i planen og mer')
  await (await openField(theirs, 2, 'assumption')).fill('Fordi de da øver')
  await expect(row(mine, 2).getByRole('paragraph').first()).toContainText('Fordi de da øver')
  expect(await top(row(mine, 3))).toBe(below)
  await theirs.keyboard.press('Escape')
  await expect(row(mine, 2)).not.toContainText(presence.writesHere('Inspektor'))
})

test('what the other leader does above leaves the caret where it is', async ({ world, signedIn }) => {
  const { rektor, inspektor, school } = await fiveActions(world)
  const [mine, theirs] = [await signedIn(rektor), await signedIn(inspektor)]
  await mine.setViewportSize({ width: 1280, height: 500 })
  await openBoth([mine, theirs], school)
  await rowButton(mine, numbered.action(4)).press('Enter')
  await expect(actionText(mine, 4)).toBeFocused()
  const before = await top(actionText(mine, 4))
  await choose(theirs, numbered.action(2), plan.delete)
  await expect(actionText(mine, 3)).toBeFocused()
  await expect.poll(async () => Math.abs((await top(actionText(mine, 3))) - before)).toBeLessThanOrEqual(1)
})

test('each row has a heading with its first words', async ({ world, signedIn }) => {
  const { rektor, school } = await fiveActions(world)
  const page = await signedIn(rektor)
  await openPlan(page, school)
  const heading = (level: number, name: string) => page.getByRole('heading', { level, name, exact: true })
  await expect(heading(2, `${numbered.longTermGoal(1)}: Bedre undervisning`)).toBeVisible()
  await expect(heading(3, `${numbered.shortTermGoal(1)}: Felles planlegging`)).toBeVisible()
  await expect(heading(4, `${numbered.action(5)}: Femte aksjon`)).toBeVisible()
  await page.getByText('Femte aksjon').click()
  await expect(heading(4, `${numbered.action(5)}: Femte aksjon`)).toBeAttached()
  await expect(page.getByRole('region', { name: numbered.action(5) })).toHaveCount(0)
})
