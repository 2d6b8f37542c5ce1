import { navigation } from '../src/features/navigation/texts/nb.ts'
import { nb } from '../src/shared/i18n/nb.ts'
import { pagesOf } from './support/pdf.ts'
import { actionText, columnHead, longTermGoal, menuButton, openPlanMenu } from './support/plan.ts'
import { expect, openPlan, test } from './support/test.ts'

const { plan } = nb

test('the print is the landscape form, with the texts and without the controls', async ({
  world,
  signedIn,
}) => {
  const { leader, school } = await world.leaderWithSchool()
  const { action } = await world.smallPlan(school)
  await world.addReflection(school, action, 'Det gikk')
  const page = await signedIn(leader)
  await openPlan(page, school)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(columnHead(page, plan.columns.longTerm)).toBeVisible()
  // What makes the browser print them on every page.
  const heading = columnHead(page, plan.columns.longTerm)
  await expect(heading.locator('../..')).toHaveCSS('display', 'table-header-group')
  await expect(longTermGoal(page)).toBeVisible()
  await expect(actionText(page)).toBeVisible()
  await expect(page.getByText(plan.columns.actionHelp)).toBeVisible()
  for (const name of [plan.moreTools, plan.add.action, plan.add.longTermGoal, navigation.menu]) {
    await expect(page.getByRole('button', { name })).toHaveCount(0)
  }
  await expect(menuButton(page, plan.numbered.action(1))).toHaveCount(0)
})

test('every page of the print is A4 on its side and has something on it', async ({ world, signedIn }) => {
  const { leader, school } = await world.leaderWithSchool()
  const { shortTerm } = await world.smallPlan(school)
  const long = 'Lærerne planlegger sammen hver uke. '
  await world.addActions(school, shortTerm, [long.repeat(30), long.repeat(150), long.repeat(30)])
  const page = await signedIn(leader)
  await openPlan(page, school)
  const pages = pagesOf(await page.pdf({ preferCSSPageSize: true }))
  expect(pages.length).toBeGreaterThan(1)
  for (const { width, height, hasText } of pages) {
    expect([Math.round(width), Math.round(height), hasText]).toEqual([842, 595, true])
  }
})

test('the button opens the browser’s own print', async ({ world, signedIn }) => {
  const { leader, school } = await world.leaderWithSchool()
  const page = await signedIn(leader)
  await openPlan(page, school)
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printed', '')
  })
  await openPlanMenu(page)
  await page.getByRole('button', { name: plan.print }).click()
  await expect(page.locator('body')).toHaveAttribute('data-printed', '')
})
