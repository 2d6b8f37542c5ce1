import type { Locator, Page } from '@playwright/test'
import { feedback } from '../src/features/feedback/texts/nb.ts'
import { writing } from '../src/features/writing-help/texts/nb.ts'
import { nb } from '../src/shared/i18n/nb.ts'
import { tabTo } from './support/keyboard.ts'
import { actionText, openField, openPlanMenu, reflectionText, verdict } from './support/plan.ts'
import { allSaved, expect, expectAccessible, openPlan, test } from './support/test.ts'
import { twoLeaders } from './support/together.ts'
import type { World } from './support/world.ts'

const { help, hints, tenMinutes, support } = writing
const { plan } = nb

/** Concrete, but for when. */
const timeless = 'Rektor frigir tid til felles planlegging for lærerne'

const wide = { width: 1440, height: 900 }
const phone = { width: 320, height: 640 }

async function expectAccessibleAtAnyWidth(page: Page) {
  for (const size of [phone, wide]) {
    await page.setViewportSize(size)
    await expectAccessible(page)
  }
}

/** Whether something else lies over its lower edge. */
const isCovered = (element: Locator) =>
  element.evaluate((one) => {
    const { left, bottom } = one.getBoundingClientRect()
    return document.elementFromPoint(left + 20, bottom - 4) !== one
  })

async function facilitatorOf(world: World, regionId: string) {
  const facilitator = await world.person('Veileder')
  await world.makeFacilitator(facilitator, regionId)
  return facilitator
}

test('a tip comes where one writes, and is put away for both leaders', async ({ world, signedIn }) => {
  const { rektor, inspektor, school, ids } = await twoLeaders(world, timeless)
  const page = await signedIn(rektor)
  await page.setViewportSize(wide)
  await openPlan(page, school)
  const dismiss = { name: hints.dismissAt(plan.numbered.action(1)) }
  const tip = page.getByRole('button', dismiss)
  await expect(tip).toBeVisible()
  await expectAccessible(page)

  const timeframe = await openField(page, 1, 'timeframe')
  await timeframe.fill('Hver onsdag')
  await expect(tip).toBeHidden()
  await timeframe.fill('')
  await expect(tip).toBeHidden()
  await (await openField(page, 1, 'assumption')).focus()
  await expect(tip).toBeVisible()

  await expect(page.getByText(`${hints.label}: ${hints.when}`, { exact: true })).toHaveRole('status')
  await tip.click()
  await expect(tip).toBeHidden()
  await expect(timeframe).toBeFocused()
  const putAway = () => rektor.api.from('dismissed_hints').select('row_id, field, dismissed_by')
  const line = { row_id: ids.action, field: 'timeframe', dismissed_by: rektor.id }
  await expect.poll(async () => (await putAway()).data).toEqual([line])

  const theirs = await signedIn(inspektor)
  const asked = theirs.waitForResponse(/dismissed_hints/)
  await openPlan(theirs, school)
  await asked
  await expect(theirs.getByText(help.of(help.action.name))).toBeVisible()
  await expect(theirs.getByRole('button', dismiss)).toHaveCount(0)
})

test('no facilitator sees a tip or what was put away', async ({ world, signedIn }) => {
  const { rektor, school, ids } = await twoLeaders(world, timeless)
  await rektor.api
    .from('dismissed_hints')
    .insert({ school_id: school.id, row_id: ids.action, field: 'responsible' })
    .throwOnError()
  const facilitator = await facilitatorOf(world, school.regionId)
  const page = await signedIn(facilitator)
  await openPlan(page, school)
  await openPlanMenu(page)
  await expect(page.getByRole('link', { name: plan.teacherSupport })).toBeVisible()
  await expect(page.getByRole('link', { name: plan.tenMinutes })).toHaveCount(0)
  await expect(page.getByText(hints.when)).toHaveCount(0)
  await page.getByRole('link', { name: plan.asSchool }).click()
  await expect(actionText(page)).toHaveValue(timeless)
  await expect(page.getByText(hints.when)).toHaveCount(0)
  expect((await facilitator.api.from('dismissed_hints').select()).data).toEqual([])
  await page.goto(`/schools/${school.id}/ten-minutes`)
  await expect(page.getByText(tenMinutes.leadersOnly)).toBeVisible()
})

test('help stands under each column, also on a phone, and an action reads as a sentence', async ({
  world,
  signedIn,
}) => {
  const { rektor, school, ids } = await twoLeaders(world)
  await rektor.api.from('actions').update({ assumption: 'Tid gir trygghet.' }).eq('id', ids.action)
  await world.addReflection(school, ids.action, 'Det gikk')
  const page = await signedIn(rektor)
  await page.setViewportSize(wide)
  await openPlan(page, school)
  for (const column of ['longTerm', 'shortTerm', 'action', 'reflection'] as const) {
    await page.getByText(help.of(help[column].name)).click()
    await expect(page.getByText(help[column].goodOne)).toBeVisible()
  }
  await expectAccessible(page)
  // The goal is beside the action, and what was assumed is asked about where one looks back.
  await expect(page.getByText(plan.sentence.soThat('Felles planlegging'))).toBeHidden()
  await expect(page.getByText(plan.sentence.didItHold('Tid gir trygghet.'))).toBeVisible()
  await expect(verdict(page)).toHaveAccessibleDescription(plan.sentence.didItHold('Tid gir trygghet.'))
  await expect(reflectionText(page)).toHaveValue('Det gikk')

  // On a phone the goal is out of sight: there the action is a whole sentence.
  await page.setViewportSize(phone)
  await expect(page.getByText(plan.sentence.soThat('Felles planlegging'))).toBeVisible()
  await expect(page.getByText(help.action.weakOne)).toBeVisible()
  await expectAccessible(page)
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect(sideways).toBe(0)
})

test('ten minutes without a mouse, the last of them without network', async ({ world, signedIn }) => {
  test.slow()
  const { rektor, school, ids } = await twoLeaders(world, 'Rektor og lærerne planlegger sammen hver onsdag')
  const past = { timeframe: 'Høsten 2020', assumption: 'Tid gir trygghet.' }
  await rektor.api.from('actions').update(past).eq('id', ids.action).throwOnError()
  await world.addActions(school, ids.shortTerm, [
    'Lærerne øver på en økt hver uke',
    'Lærerne øver hver uke sammen',
  ])
  const facilitator = await facilitatorOf(world, school.regionId)
  const said = crypto.randomUUID()
  const comment = { id: said, school_id: school.id, goal_id: ids.shortTerm, body: 'Hvem planlegger sammen?' }
  await facilitator.api.from('comments').insert(comment).throwOnError()
  await facilitator.api.rpc('release_feedback', { drafts: [said] }).throwOnError()
  const page = await signedIn(rektor)
  await page.goto(`/schools/${school.id}`)
  await tabTo(page, page.getByRole('link', { name: plan.tenMinutes }))
  await page.keyboard.press('Enter')
  const step = page.getByRole('heading', { level: 2 })
  await expect(step).toHaveText(`${tenMinutes.progress(1, 4)} ${tenMinutes.ask.reflection}`)
  await expect(page.getByText(tenMinutes.why.reflection)).toBeVisible()
  await tabTo(page, page.getByRole('button', { name: tenMinutes.startReflection }))
  await page.keyboard.press('Enter')
  const field = page.locator('textarea')
  await expect(field).toBeFocused()
  await expect(field).toHaveAccessibleDescription(new RegExp(tenMinutes.why.reflection))
  await page.keyboard.type('De fleste øktene ble holdt')
  await page.keyboard.press('Control+Enter')

  await expect(step).toHaveText(`${tenMinutes.progress(2, 5)} ${tenMinutes.ask.evidence}`)
  await expect(field).toBeFocused()
  await page.keyboard.type('Fem av seks økter står i loggen')
  await expect(page.getByText(plan.sentence.didItHold('Tid gir trygghet.'))).toBeVisible()
  await verdict(page).focus()
  await page.keyboard.press('ArrowDown')
  await expectAccessibleAtAnyWidth(page)
  await page.setViewportSize(phone)
  await page.keyboard.press('Control+Enter')

  await expect(step).toHaveText(`${tenMinutes.progress(3, 5)} ${tenMinutes.ask.feedback}`)
  await expect(field).toBeFocused()
  // On a phone the buttons stay in sight, and not over what one writes.
  await expect.poll(() => isCovered(field)).toBe(false)
  await expect(field).toHaveValue('Felles planlegging')
  await expect(page.getByText('Hvem planlegger sammen?')).toBeVisible()
  const reply = page.getByRole('button', { name: feedback.comment.reply, exact: true })
  await tabTo(page, reply)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('textbox', { name: feedback.box.reply('Veileder') })).toBeFocused()
  await page.keyboard.type('Alle på trinnet')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('article', { name: feedback.comment.replyBy('Rektor') })).toBeVisible()
  await expect(reply).toBeFocused()
  await expectAccessibleAtAnyWidth(page)
  await page.keyboard.press('Control+Enter')

  await expect(step).toHaveText(`${tenMinutes.progress(4, 5)} ${tenMinutes.ask.assumption}`)
  await allSaved(page)
  await page.context().setOffline(true)
  await expect(field).toBeFocused()
  await page.keyboard.type('de våger mer når de har øvd')
  await page.keyboard.press('Control+Enter')
  await expect(field).toHaveValue('')
  await page.keyboard.press('Control+Shift+Enter')

  await expect(step).toHaveText(tenMinutes.endTitle)
  await expect(step).toBeFocused()
  await expect(page.getByRole('heading', { name: tenMinutes.didTitle(4) })).toBeVisible()
  await expect(page.getByRole('heading', { name: tenMinutes.waitTitle(1) })).toBeVisible()
  await expectAccessible(page)
  await page.context().setOffline(false)
  await allSaved(page)
  const [, second] = await world.actionsOf(school)
  expect(second?.assumption).toBe('de våger mer når de har øvd')
  const reflections = await world.reflectionsOf(school)
  expect(reflections.map(({ outcome, evidence, verdict: held }) => [outcome, evidence, held])).toEqual([
    ['De fleste øktene ble holdt', 'Fem av seks økter står i loggen', 'held'],
  ])
})

test('from action to resource person, for leaders and facilitators', async ({ world, signedIn }) => {
  const { rektor, school, ids } = await twoLeaders(
    world,
    'De deltakende lærerne leder en økt for hele skolen',
  )
  const leader = await signedIn(rektor)
  await leader.goto(`/schools/${school.id}/teacher-support`)
  await expect(leader.getByText(support.empty)).toBeVisible()
  await expect(leader.getByText(support.noNames)).toBeVisible()
  const values = { teacher_support: 'De får øve først', timeframe: 'Høsten 2025' }
  await rektor.api.from('actions').update(values).eq('id', ids.action).throwOnError()
  await world.addReflection(school, ids.action, 'Øvingen hjalp')
  const facilitator = await facilitatorOf(world, school.regionId)
  const page = await signedIn(facilitator)
  await openPlan(page, school)
  await openPlanMenu(page)
  await page.getByRole('link', { name: plan.teacherSupport }).click()
  await expect(page.getByRole('heading', { level: 2 })).toHaveText([
    support.wholeSchool,
    support.year('2025/26'),
  ])
  await expect(page.getByText(support.summary(1, 1, 0))).toBeVisible()
  await expect(page.getByText('Øvingen hjalp').first()).toBeVisible()
  await expect(page.getByRole('link', { name: support.openAction })).toHaveCount(0)
  await expectAccessibleAtAnyWidth(page)
  await leader.getByRole('link', { name: support.openAction }).first().click()
  await expect(actionText(leader, 1, 'teacher_support')).toBeFocused()
})
