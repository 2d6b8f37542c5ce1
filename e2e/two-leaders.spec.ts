import type { Page } from '@playwright/test'
import { nb } from '../src/shared/i18n/nb.ts'
import {
  actionText,
  addRow,
  choose,
  expectInSight,
  expectTexts,
  longTermGoal,
  openField,
} from './support/plan.ts'
import { allSaved, expect, openPlan, saveState, test } from './support/test.ts'
import { comeBack, twoLeaders } from './support/together.ts'
import type { School } from './support/world.ts'

const { plan, saving } = nb

/** Opens the plan with a channel that stays silent, so that the other's changes are met only when saving or coming back. */
async function openWithoutNews(page: Page, school: School) {
  await page.routeWebSocket(/realtime/, () => {})
  await openPlan(page, school)
}

test('what one writes the other sees without doing anything', async ({ world, signedIn }) => {
  const { rektor, inspektor, school } = await twoLeaders(world)
  const [mine, theirs] = [await signedIn(rektor), await signedIn(inspektor)]
  await openPlan(theirs, school)
  await openPlan(mine, school)
  await longTermGoal(mine).fill('Nytt mål')
  await addRow(mine, 'action')
  await mine.keyboard.type('En aksjon til')
  await expect(longTermGoal(theirs)).toHaveValue('Nytt mål')
  await expectTexts(theirs, plan.fields.body, ['Lærerne planlegger sammen hver uke', 'En aksjon til'])
})

test('what one writes the other finds on coming back to the tab', async ({ world, signedIn }) => {
  const { rektor, inspektor, school } = await twoLeaders(world)
  const [mine, theirs] = [await signedIn(rektor), await signedIn(inspektor)]
  await openWithoutNews(theirs, school)
  await openWithoutNews(mine, school)
  await longTermGoal(mine).fill('Nytt mål')
  await allSaved(mine)
  await comeBack(theirs)
  await expect(longTermGoal(theirs)).toHaveValue('Nytt mål')
})

test('both write in one row, in different fields, and both are kept', async ({ world, signedIn }) => {
  const { rektor, inspektor, school } = await twoLeaders(world)
  const [mine, theirs] = [await signedIn(rektor), await signedIn(inspektor)]
  await openWithoutNews(mine, school)
  await openWithoutNews(theirs, school)
  await (await openField(mine, 1, 'responsible')).fill('Rektor')
  await (await openField(theirs, 1, 'timeframe')).fill('Våren 2027')
  await allSaved(mine)
  await allSaved(theirs)
  expect((await world.actionsOf(school))[0]).toMatchObject({ responsible: 'Rektor', timeframe: 'Våren 2027' })
})

test('both write in one field and nothing of either is lost', async ({ world, signedIn }) => {
  const { rektor, inspektor, school } = await twoLeaders(world, 'Vi planlegger sammen.')
  const [mine, theirs] = [await signedIn(rektor), await signedIn(inspektor)]
  await openWithoutNews(mine, school)
  await openWithoutNews(theirs, school)
  await actionText(mine).press('Control+Home')
  await mine.keyboard.type('Hver uke: ')
  await actionText(theirs).press('Control+End')
  await theirs.keyboard.type(' På teamet.')
  await allSaved(mine)
  await allSaved(theirs)
  const merged = 'Hver uke: Vi planlegger sammen. På teamet.'
  expect((await world.actionsOf(school))[0]?.body).toBe(merged)
  await comeBack(mine)
  await expect(actionText(mine)).toHaveValue(merged)
  await expect(actionText(theirs)).toHaveValue(merged)
})

test('a word that both rewrote stands there twice, and the field says so', async ({ world, signedIn }) => {
  const { rektor, inspektor, school } = await twoLeaders(world, 'Vi øver på mandag')
  const [mine, theirs] = [await signedIn(rektor), await signedIn(inspektor)]
  await openWithoutNews(mine, school)
  await openWithoutNews(theirs, school)
  await actionText(mine).fill('Vi øver på tirsdag')
  await allSaved(mine)
  await actionText(theirs).fill('Vi øver på onsdag')
  await allSaved(theirs)
  await expect(actionText(theirs)).toHaveValue(/tirsdag/)
  await expect(actionText(theirs)).toHaveValue(/onsdag/)
  await expect(actionText(theirs)).toHaveAccessibleDescription(new RegExp(saving.bothVersions))
  await theirs.getByRole('button', { name: plan.dismiss }).click()
  await expect(theirs.getByText(saving.bothVersions)).toHaveCount(0)
})

test('writing in a row that the other has deleted offers to bring it back', async ({ world, signedIn }) => {
  const { rektor, inspektor, school } = await twoLeaders(world)
  const [mine, theirs] = [await signedIn(rektor), await signedIn(inspektor)]
  await openWithoutNews(mine, school)
  await openWithoutNews(theirs, school)
  await choose(theirs, plan.numbered.action(1), plan.delete)
  await allSaved(theirs)
  await actionText(mine).fill('Skrevet i det som er slettet')
  await expect(mine.getByRole('heading', { name: saving.rowDeleted })).toBeVisible()
  // Said at the field too, as long as the row still stands there.
  await expect(mine.getByText(saving.rowDeleted)).toHaveCount(1)
  await expectInSight(mine, 'Skrevet i det som er slettet')
  await mine.getByRole('button', { name: saving.restoreRow }).click()
  await allSaved(mine)
  expect((await world.actionsOf(school))[0]).toMatchObject({
    body: 'Skrevet i det som er slettet',
    deleted_at: null,
  })
})

test('adding under a goal that the other has deleted brings the goal back', async ({ world, signedIn }) => {
  const { rektor, inspektor, school } = await twoLeaders(world)
  const [mine, theirs] = [await signedIn(rektor), await signedIn(inspektor)]
  await openWithoutNews(mine, school)
  await openWithoutNews(theirs, school)
  await choose(theirs, plan.numbered.shortTermGoal(1), plan.delete)
  await allSaved(theirs)
  await addRow(mine, 'action')
  await mine.keyboard.type('Bygger videre')
  await expect(actionText(mine, 2)).toHaveValue('Bygger videre')
  await allSaved(mine)
  expect((await world.actionsOf(school)).map((row) => row.body)).toContain('Bygger videre')
  await mine.reload()
  await expectTexts(mine, plan.fields.body, ['Lærerne planlegger sammen hver uke', 'Bygger videre'])
  expect((await world.goalsOf(school)).filter((goal) => goal.deleted_at)).toEqual([])
})

test('two tabs of one leader do not overwrite each other', async ({ world, signedIn }) => {
  const { rektor, school } = await twoLeaders(world, 'Vi planlegger.')
  const first = await signedIn(rektor)
  await openWithoutNews(first, school)
  const second = await first.context().newPage()
  await openWithoutNews(second, school)
  await actionText(first).press('Control+Home')
  await first.keyboard.type('En. ')
  await actionText(second).press('Control+End')
  await second.keyboard.type(' To.')
  await allSaved(first)
  await allSaved(second)
  await expect(saveState(first)).toHaveText(saving.saved)
  expect((await world.actionsOf(school))[0]?.body).toBe('En. Vi planlegger. To.')
})
