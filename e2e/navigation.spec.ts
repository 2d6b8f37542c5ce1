import type { Page } from '@playwright/test'
import { assignments as assignmentTexts } from '../src/features/assignments/texts/nb.ts'
import { feedback } from '../src/features/feedback/texts/nb.ts'
import { navigation } from '../src/features/navigation/texts/nb.ts'
import { nb } from '../src/shared/i18n/nb.ts'
import { test as assignmentTest } from './support/assignments.ts'
import { accountMenu, place, siteNavigation } from './support/navigation.ts'
import { openPart } from './support/part.ts'
import { expect, expectAccessible, openPlan, test } from './support/test.ts'
import type { World } from './support/world.ts'

const phone = { width: 390, height: 844 }
const { plan } = nb

/** A school whose facilitator has said something about its first action. */
async function schoolWithFeedback(world: World) {
  const { leader, school } = await world.leaderWithSchool()
  const kari = await world.person('Kari')
  await world.makeFacilitator(kari, school.regionId)
  const { action } = await world.smallPlan(school)
  const comment = {
    id: crypto.randomUUID(),
    school_id: school.id,
    action_id: action,
    body: 'Hva ser dere etter?',
  }
  await kari.api.from('comments').insert(comment).throwOnError()
  await kari.api.rpc('release_feedback', { drafts: [comment.id] }).throwOnError()
  return { leader, school }
}

const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

test('a leader goes from place to place, and sees where they are', async ({ world, signedIn }) => {
  const { leader, school } = await schoolWithFeedback(world)
  const page = await signedIn(leader)
  await page.goto(`/schools/${school.id}`)
  await expect(place(page, navigation.home)).toHaveAttribute('aria-current', 'page')
  // The way past it all is still the first that a keyboard meets, and the name the next.
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: nb.app.skipToContent })).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: nb.app.name, exact: true }).first()).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(place(page, navigation.home)).toBeFocused()

  await place(page, navigation.plan).click()
  await expect(page).toHaveURL(`/schools/${school.id}/plan`)
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await expect(place(page, navigation.plan)).toHaveAttribute('aria-current', 'page')
  await expect(place(page, navigation.home)).not.toHaveAttribute('aria-current')
  await page.goto(`/schools/${school.id}/history`)
  await expect(place(page, navigation.plan)).toHaveAttribute('aria-current', 'true')
  await place(page, navigation.people).click()
  await expect(page).toHaveURL(`/schools/${school.id}/people`)
})

test('what is new is counted, listed, and led to; then it is not new', async ({ world, signedIn }) => {
  const { leader, school } = await schoolWithFeedback(world)
  const page = await signedIn(leader)
  await page.goto(`/schools/${school.id}`)
  await siteNavigation(page)
    .getByRole('link', { name: new RegExp(`^${navigation.feedback}.*${navigation.news(1)}$`) })
    .click()
  await expect(page.getByRole('heading', { name: feedback.page.fresh(1) })).toBeVisible()
  await expect(page.getByText('Hva ser dere etter?')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('link', { name: /^Til aksjonen/ }).click()
  await expect(page).toHaveURL(new RegExp(`/schools/${school.id}/plan#feedback-`))
  await expect(page.getByText('Hva ser dere etter?')).toBeVisible()
  await expect(place(page, navigation.feedback)).toBeVisible()
})

test('who leads several schools chooses in the menu behind their name', async ({ world, signedIn }) => {
  const leader = await world.person('Rektor')
  const [first, second] = [
    await world.school({ leaders: [leader] }),
    await world.school({ leaders: [leader] }),
  ]
  await world.makeFacilitator(leader, first.regionId)
  const page = await signedIn(leader)
  await openPlan(page, first)
  await accountMenu(page, 'Rektor').click()
  await page.getByRole('link', { name: second.name }).click()
  await expect(page).toHaveURL(`/schools/${second.id}`)
  await accountMenu(page, 'Rektor').click()
  await page.getByRole('link', { name: navigation.roles.facilitator, exact: true }).click()
  await expect(page).toHaveURL('/schools')
  await expect(place(page, navigation.schools)).toHaveAttribute('aria-current', 'page')
})

assignmentTest(
  'on a phone the places are at the foot: Finn opens, and Lever hands in',
  async ({ world, assignments, signedIn }) => {
    const { leader, school } = await world.leaderWithSchool()
    await world.smallPlan(school)
    const [questions] = await assignments.make({
      regionId: school.regionId,
      parts: [{ dueIn: 3 }, { kind: 'plan', dueIn: 5 }],
    })
    if (!questions) throw new Error('No part')
    const page = await signedIn(leader)
    await page.setViewportSize(phone)
    await page.goto(`/schools/${school.id}`)
    const foot = await siteNavigation(page).boundingBox()
    expect((foot?.y ?? 0) + (foot?.height ?? 0)).toBe(phone.height)
    await siteNavigation(page).getByRole('link', { name: navigation.due }).click()
    await expect(page).toHaveURL(`/schools/${school.id}/assignments/${questions.id}#hand-in`)
    await expect(siteNavigation(page).getByRole('link', { name: navigation.handIn })).toBeVisible()

    await place(page, navigation.find).click()
    await expect(page.getByRole('searchbox', { name: plan.findInPlan })).toBeFocused()
    await expect(page).toHaveURL(`/schools/${school.id}/plan#find-in-plan`)
    const find = page.getByRole('button', { name: plan.find, exact: true })
    await find.click()
    await expect(page.getByRole('searchbox')).toHaveCount(0)
    await find.click()
    await expect(page.getByRole('searchbox', { name: plan.findInPlan })).toBeFocused()
    await page.getByRole('button', { name: new RegExp(`^${assignmentTexts.part.handIn} \\d`) }).click()
    await expect(page.getByRole('dialog')).toContainText(assignmentTexts.handIn.dialogTitlePlan)
    await page.getByRole('dialog').getByRole('button', { name: assignmentTexts.handIn.cancel }).click()
    await expectAccessible(page)
    await openPart(page, school, questions)
    await page.setViewportSize({ width: 320, height: 640 })
    expect(await sideways(page)).toBe(0)
  },
)

test('a facilitator’s places fit a narrow phone', async ({ world, signedIn }) => {
  const facilitator = await world.person('Veileder')
  await world.makeFacilitator(facilitator, await world.region())
  const page = await signedIn(facilitator)
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto('/schools')
  await place(page, navigation.feedback).click()
  await expect(page).toHaveURL('/feedback')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(feedback.page.title)
  await expect(place(page, navigation.feedback)).toHaveAttribute('aria-current', 'page')
  expect(await sideways(page)).toBe(0)
  await expectAccessible(page)
})
