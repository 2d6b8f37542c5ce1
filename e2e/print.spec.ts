import { nb } from '../src/shared/i18n/nb.ts'
import { actionText, longTermGoal, menuButton } from './support/plan.ts'
import { expect, openPlan, test } from './support/test.ts'

const { plan } = nb

test('the print is the landscape form, with the texts and without the controls', async ({ world, signedIn }) => {
  const { leader, school } = await world.leaderWithSchool()
  const { action } = await world.smallPlan(school)
  await world.addReflection(school, action, 'Det gikk')
  const page = await signedIn(leader)
  await openPlan(page, school)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByRole('heading', { name: plan.columns.longTerm, exact: true })).toBeVisible()
  await expect(longTermGoal(page)).toBeVisible()
  await expect(actionText(page)).toBeVisible()
  await expect(page.getByText(plan.columns.actionHelp)).toBeVisible()
  for (const name of [plan.print, plan.add.action, plan.add.longTermGoal, nb.app.signOut]) {
    await expect(page.getByRole('button', { name })).toHaveCount(0)
  }
  await expect(menuButton(page, plan.numbered.action(1))).toHaveCount(0)
})

test('every page of the print is A4 on its side', async ({ world, signedIn }) => {
  const { leader, school } = await world.leaderWithSchool()
  const { shortTerm } = await world.smallPlan(school)
  await world.addActions(school, shortTerm, Array<string>(8).fill('Lærerne planlegger sammen hver uke. '.repeat(30)))
  const page = await signedIn(leader)
  await openPlan(page, school)
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  const boxes = [...pdf.matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, ...size]) => size.map(Number))
  expect(boxes.length).toBeGreaterThan(1)
  for (const [width = 0, height = 0] of boxes) {
    expect(width).toBeCloseTo(842, 0)
    expect(height).toBeCloseTo(595, 0)
  }
})

test('the button opens the browser’s own print', async ({ world, signedIn }) => {
  const { leader, school } = await world.leaderWithSchool()
  const page = await signedIn(leader)
  await openPlan(page, school)
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printed', '')
  })
  await page.getByRole('button', { name: plan.print }).click()
  await expect(page.locator('body')).toHaveAttribute('data-printed', '')
})
