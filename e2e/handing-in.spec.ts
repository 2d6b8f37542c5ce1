import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { assignments as texts } from '../src/features/assignments/texts/nb.ts'
import { formatDate, todayInNorway } from '../src/shared/i18n/format.ts'
import { nb } from '../src/shared/i18n/nb.ts'
import { type Assignments, expect, type MadePart, test } from './support/assignments.ts'
import { answerTo, askToHandIn, confirmButton, handInNow, openFront, openPart } from './support/part.ts'
import { longTermGoal } from './support/plan.ts'
import { allSaved, expectAccessible, openPlan } from './support/test.ts'
import type { School, World } from './support/world.ts'

const { handIn, part: partTexts, receipt, views, planGaps } = texts

async function leaderWithPart(
  world: World,
  assignments: Assignments,
  plan: Parameters<Assignments['make']>[0]['parts'] = [{}],
) {
  const { leader, school } = await world.leaderWithSchool()
  const [part] = await assignments.make({ regionId: school.regionId, parts: plan })
  if (!part) throw new Error('No part')
  return { leader, school, part }
}

async function openAndAnswer(page: Page, school: School, part: MadePart, text: string) {
  await openPart(page, school, part)
  await answerTo(page, '1').fill(text)
}

test('handed in half-finished, changed, compared, and handed in again', async ({
  world,
  assignments,
  signedIn,
}) => {
  const { leader, school, part } = await leaderWithPart(world, assignments)
  const page = await signedIn(leader)
  await openAndAnswer(page, school, part, 'Elevene snakket lite')
  await askToHandIn(page)
  await expect(page.getByText(handIn.unanswered('2'))).toBeVisible()
  await expectAccessible(page)
  // The last words were not saved when the button was pressed; they are in the copy all the same.
  await confirmButton(page).click()
  await expect(page.getByText(receipt.counts)).toBeVisible()
  await expect(page.getByText('Elevene snakket lite')).toBeVisible()
  await expectAccessible(page)
  // The receipt leads on.
  await expect(page.getByText(texts.front.allDone)).toBeVisible()
  await expect(page.getByRole('link', { name: receipt.toPlan })).toHaveAttribute(
    'href',
    `/schools/${school.id}/plan`,
  )
  const first = page.url()

  await page.getByRole('link', { name: views.now }).click()
  await answerTo(page, '1').fill('Elevene snakket mye')
  await allSaved(page)
  await page.getByRole('link', { name: views.changed }).click()
  await expect(page.locator('del')).toHaveText(/lite/)
  await expect(page.locator('ins')).toHaveText(/mye/)
  await expectAccessible(page)
  await openFront(page, school)
  await expect(page.getByText(partTexts.changedSince)).toBeVisible()

  await openPart(page, school, part)
  await handInNow(page, handIn.again)
  await expect(page.getByText('Elevene snakket mye')).toBeVisible()
  await page.goto(first)
  await expect(page.getByText(receipt.replaced)).toBeVisible()
  await expect(page.getByText('Elevene snakket lite')).toBeVisible()
  expect(await assignments.submissionsOf(part)).toHaveLength(2)
})

test('the receipt can be downloaded, and holds everything', async ({ world, assignments, signedIn }) => {
  const { leader, school, part } = await leaderWithPart(world, assignments)
  const page = await signedIn(leader)
  await openAndAnswer(page, school, part, 'Svar <b>til</b> filen')
  await handInNow(page)
  // Few need another format, and nobody meets them unasked.
  await expect(page.getByRole('button', { name: receipt.downloadWord })).toBeVisible()
  await expect(page.getByRole('button', { name: receipt.downloadJson })).toBeHidden()
  await page.getByText(receipt.otherFormats).click()
  for (const [button, words] of [
    [receipt.downloadHtml, 'Svar &lt;b&gt;til&lt;/b&gt; filen'],
    [receipt.downloadJson, '"answer": "Svar <b>til</b> filen"'],
  ] as const) {
    const downloading = page.waitForEvent('download')
    await page.getByRole('button', { name: button }).click()
    expect(await readFile(await (await downloading).path(), 'utf8')).toContain(words)
  }
})

test('after the deadline it is marked as late, and cannot be withdrawn', async ({
  world,
  assignments,
  signedIn,
}) => {
  const { leader, school, part } = await leaderWithPart(world, assignments)
  const page = await signedIn(leader)
  await assignments.moveDeadline(part, -1)
  await openAndAnswer(page, school, part, 'For sent')
  await askToHandIn(page)
  await expect(page.getByText(handIn.late)).toBeVisible()
  await confirmButton(page).click()
  await expect(page.getByText(receipt.counts)).toBeVisible()
  await expect(page.getByText(new RegExp(`\\(${receipt.late}\\)`, 'i'))).toBeVisible()
  await expect(page.getByRole('button', { name: receipt.withdraw })).toHaveCount(0)
  await openFront(page, school)
  await expect(page.getByText(partTexts.late, { exact: true })).toBeVisible()
})

test('withdrawn until the deadline, with a trace; the one before counts again', async ({
  world,
  assignments,
  signedIn,
}) => {
  const { leader, school, part } = await leaderWithPart(world, assignments)
  const page = await signedIn(leader)
  await openAndAnswer(page, school, part, 'Første')
  await handInNow(page)
  await page.getByRole('link', { name: views.now }).click()
  await answerTo(page, '1').fill('Andre')
  await handInNow(page, handIn.again)
  await page.getByRole('button', { name: receipt.withdraw }).click()
  await expect(page.getByText(receipt.withdrawFalls)).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: receipt.withdrawConfirm, exact: true }).click()
  await expect(page.getByText(/^Trukket tilbake .* av Rektor/)).toBeVisible()
  await expect(page.getByText('Andre', { exact: true })).toBeVisible()
  await page.getByRole('region', { name: receipt.others }).getByRole('link').click()
  await expect(page.getByText(receipt.counts)).toBeVisible()
  await expect(page.getByText('Første')).toBeVisible()
})

test('two clicks, and a reply that is lost, are one submission', async ({ world, assignments, signedIn }) => {
  const { leader, school, part } = await leaderWithPart(world, assignments)
  const page = await signedIn(leader)
  await openAndAnswer(page, school, part, 'Bare én gang')
  let lost = 0
  await page.route('**/rest/v1/rpc/submit_part', async (route) => {
    await route.fetch()
    lost += 1
    await route.abort()
  })
  await askToHandIn(page)
  await confirmButton(page).click()
  await expect(page.getByRole('dialog').getByText(handIn.noReply)).toBeVisible()
  await expectAccessible(page)
  expect(lost).toBe(1)
  await page.unroute('**/rest/v1/rpc/submit_part')
  await confirmButton(page).dblclick()
  await expect(page.getByText(receipt.counts)).toBeVisible()
  expect(await assignments.submissionsOf(part)).toHaveLength(1)
})

test('without network nothing is handed in, and nothing is lost', async ({
  world,
  assignments,
  signedIn,
}) => {
  const { leader, school, part } = await leaderWithPart(world, assignments)
  const page = await signedIn(leader)
  await openPart(page, school, part)
  await page.context().setOffline(true)
  await answerTo(page, '1').fill('Skrevet uten nett')
  await askToHandIn(page)
  await confirmButton(page).click()
  await expect(page.getByText(handIn.offline)).toBeVisible()
  await page.context().setOffline(false)
  await confirmButton(page).click()
  await expect(page.getByText(receipt.counts)).toBeVisible()
  await expect(page.getByText('Skrevet uten nett')).toBeVisible()
  expect(await assignments.submissionsOf(part)).toHaveLength(1)
})

test('the plan is handed in, and read and compared by a facilitator', async ({
  world,
  assignments,
  signedIn,
}) => {
  const { leader, school, part } = await leaderWithPart(world, assignments, [
    { kind: 'plan', title_nb: 'Aksjonsplan' },
  ])
  const facilitator = await world.person('Veileder')
  await world.makeFacilitator(facilitator, school.regionId)
  const { action, shortTerm } = await world.smallPlan(school, 'Observere hverandre ukentlig')
  const page = await signedIn(leader)
  await openPart(page, school, part)
  await askToHandIn(page)
  await expect(page.getByRole('dialog').getByText(planGaps.withoutAssumption(1))).toBeVisible()
  await confirmButton(page).click()
  await expect(page.getByText('Observere hverandre ukentlig')).toBeVisible()
  // On paper it is the form with its four columns.
  await page.emulateMedia({ media: 'print' })
  const { longTerm, shortTerm: shortTermColumn, action: actionColumn, reflection } = nb.plan.columns
  await expect(page.getByRole('columnheader')).toContainText([
    longTerm,
    shortTermColumn,
    actionColumn,
    reflection,
  ])
  await expect(page.getByRole('cell', { name: /^Observere hverandre ukentlig/ }).last()).toBeVisible()
  await page.emulateMedia({ media: null })
  await expect(page.getByRole('columnheader')).toHaveCount(0)

  await leader.api
    .from('actions')
    .update({ body: 'Observere hverandre daglig' })
    .eq('id', action)
    .throwOnError()
  await world.addActions(school, shortTerm, ['Noe nytt'])
  const theirs = await signedIn(facilitator)
  await openFront(theirs, school)
  await theirs.getByRole('link', { name: partTexts.receipt }).click()
  await expect(theirs.getByText('Observere hverandre ukentlig')).toBeVisible()
  await expect(theirs.getByRole('button', { name: receipt.withdraw })).toHaveCount(0)
  await theirs.getByRole('link', { name: views.changed }).click()
  await expect(theirs.getByText(receipt.changes(2))).toBeVisible()
  await expect(theirs.locator('del')).toHaveText(/ukentlig/)
  await expect(theirs.getByText(receipt.change.added, { exact: true })).toBeVisible()
  await expectAccessible(theirs)
  await theirs.setViewportSize({ width: 320, height: 640 })
  await expect
    .poll(() =>
      theirs.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    )
    .toBe(0)
})

test('a leader’s own hand-in is not the other leader’s to read', async ({ world, assignments, signedIn }) => {
  const { leader, school, part } = await leaderWithPart(world, assignments, [{ respondent: 'leader' }])
  const other = await world.person('Inspektor')
  await world.makeLeader(other, school)
  const page = await signedIn(leader)
  await openAndAnswer(page, school, part, 'Bare for veilederen')
  await handInNow(page)
  const theirs = await signedIn(other)
  await theirs.goto(page.url())
  await expect(theirs.getByRole('heading', { level: 1 })).toHaveText('Siden finnes ikke')
  await openPart(theirs, school, part)
  await expect(theirs.getByText(/Levert \d/)).toHaveCount(0)
})

test('the plan is handed in from its own page, which then says so, and what has changed since', async ({
  world,
  assignments,
  signedIn,
}) => {
  const { leader, school } = await world.leaderWithSchool()
  await world.smallPlan(school)
  await assignments.make({ regionId: school.regionId, parts: [{ kind: 'plan' }] })
  const page = await signedIn(leader)
  await openPlan(page, school)
  await handInNow(page)
  await openPlan(page, school)
  const { bar } = texts
  const day = formatDate(todayInNorway(new Date()), 'nb')
  await expect(page.getByRole('link', { name: bar.handedIn(day, 0), exact: true })).toBeVisible()
  await expect(page.getByRole('button', { name: texts.handIn.button, exact: true })).toHaveCount(0)
  await longTermGoal(page).fill('Et annet mål')
  await allSaved(page)
  await expect(page.getByRole('link', { name: bar.handedIn(day, 1), exact: true })).toBeVisible()
  await handInNow(page, texts.handIn.again)
})
