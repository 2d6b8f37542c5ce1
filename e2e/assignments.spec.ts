import { readFile } from 'node:fs/promises'
import { assignments as texts } from '../src/features/assignments/texts/nb.ts'
import { nb } from '../src/shared/i18n/nb.ts'
import { expect, test } from './support/assignments.ts'
import { answerTo, askToHandIn, openFront, openPart } from './support/part.ts'
import { allSaved, expectAccessible } from './support/test.ts'

const { due, front, part: partTexts } = texts

test('a leader lands on what is due, and is one click from the next unfinished field', async ({
  world,
  assignments,
  signedIn,
}) => {
  const { leader, school } = await world.leaderWithSchool()
  await assignments.make({ regionId: school.regionId, parts: [{ dueIn: 1 }] })
  const page = await signedIn(leader)
  await page.goto('/')
  await expect(page).toHaveURL(`/schools/${school.id}`)
  await expect(page.getByText(due.tomorrow, { exact: true })).toBeVisible()
  await expect(page.getByText(`${front.left(1)} ${due.tomorrow}.`)).toBeVisible()
  // Nothing is written yet: what the plan is is told.
  await expect(page.getByRole('heading', { name: front.firstTitle })).toBeVisible()
  await expect(page.getByText(partTexts.missing(2))).toBeVisible()
  await expect(page.getByText('Auditoriet')).toBeVisible()
  await page.getByRole('link', { name: partTexts.start('1') }).click()
  await expect(answerTo(page, '1')).toBeFocused()
  await page.keyboard.type('Alle elevene snakket')
  await allSaved(page)
  await page.getByRole('link', { name: partTexts.toFront }).click()
  await expect(page.getByText(partTexts.missing(1))).toBeVisible()
  await page.getByRole('link', { name: partTexts.start('2') }).click()
  await expect(answerTo(page, '2')).toBeFocused()
})

test('membership decides what is asked and when; an extension wins', async ({
  world,
  assignments,
  signedIn,
}) => {
  const { leader, school } = await world.leaderWithSchool()
  const { regionId } = school
  const other = await world.region()
  const [part] = await assignments.make({ regionId, title_nb: 'Vårt mellomarbeid', parts: [{ dueIn: 2 }] })
  await assignments.make({ regionId, title_nb: 'Ikke publisert', isPublished: false })
  await assignments.make({ regionId: other, title_nb: 'Deres mellomarbeid' })
  const page = await signedIn(leader)
  await openFront(page, school)
  await expect(page.getByText('Vårt mellomarbeid')).toBeVisible()
  await expect(page.getByText(due.days(2), { exact: true })).toBeVisible()
  await expect(page.getByText(/Ikke publisert|Deres mellomarbeid/)).toHaveCount(0)
  if (part) await assignments.extend(part, school, 5)
  await page.reload()
  await expect(page.getByText(due.days(5), { exact: true })).toBeVisible()
  await expect(page.getByText(due.extended)).toBeVisible()

  // Days are counted when there are few of them; a plan without a word is begun on, and not gone on with.
  await assignments.make({ regionId, parts: [{ kind: 'plan', title_nb: 'Planen vår', dueIn: 161 }] })
  await page.reload()
  await expect(page.getByRole('link', { name: partTexts.beginPlan })).toBeVisible()
  await expect(page.getByText(/^\d+ dager igjen$/)).toHaveCount(1)
  await expect(page.getByText(/^Frist \d+\. \p{L}+ \d{4} kl/u)).toHaveCount(2)
  await page
    .getByRole('listitem')
    .filter({ hasText: 'Planen vår' })
    .getByRole('link', { name: partTexts.openPart })
    .click()
  await askToHandIn(page)
  await expect(page.getByRole('heading', { name: 'Levere aksjonsplanen?' })).toBeVisible()
})

test('what has been is folded away, and the plan is one click off', async ({
  world,
  assignments,
  signedIn,
}) => {
  const { leader, school } = await world.leaderWithSchool()
  const old = { regionId: school.regionId, title_nb: 'Fra i fjor', gatheringIn: -10, parts: [{ dueIn: -20 }] }
  await assignments.make(old)
  const page = await signedIn(leader)
  await openFront(page, school)
  await expect(page.getByText('Fra i fjor')).toBeHidden()
  await page.getByText(front.past(1)).click()
  await expect(page.getByText('Fra i fjor')).toBeVisible()
  await page.getByRole('link', { name: front.toPlan }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(nb.plan.title(school.name))
})

test('deadlines and gatherings for the own calendar', async ({ world, assignments, signedIn }) => {
  const { leader, school } = await world.leaderWithSchool()
  const parts = await assignments.make({ regionId: school.regionId })
  const page = await signedIn(leader)
  await openFront(page, school)
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: front.calendarDownload }).click()
  const download = await downloading
  expect(download.suggestedFilename()).toBe(`${front.calendarFile}.ics`)
  const file = (await readFile(await download.path(), 'utf8')).replaceAll('\r\n ', '')
  expect(file).toContain(`UID:deadline-${parts[0]?.id}-${school.id}@aksjonsplan`)
  expect(file).toContain('SUMMARY:Frist: Observasjon')
  expect(file).toContain('SUMMARY:Ledersamling')
  expect(file).toContain('LOCATION:Auditoriet')
})

test('a facilitator sees that nothing is handed in, and no drafts', async ({
  world,
  assignments,
  signedIn,
}) => {
  const facilitator = await world.person('Veileder')
  const { leader, school } = await world.leaderWithSchool()
  await world.makeFacilitator(facilitator, school.regionId)
  const [part] = await assignments.make({ regionId: school.regionId })
  if (!part) throw new Error('No part')
  const own = await signedIn(leader)
  await openPart(own, school, part)
  await answerTo(own, '1').fill('Bare et utkast')
  await allSaved(own)
  const page = await signedIn(facilitator)
  await page.goto(`/schools/${school.id}/assignments/${part.id}`)
  await expect(page).toHaveURL(`/schools/${school.id}`)
  await expect(page.getByText(front.readOnly)).toBeVisible()
  await expect(page.getByText(partTexts.notHandedIn)).toBeVisible()
  await expect(page.getByText('Bare et utkast')).toHaveCount(0)
})

test('the front page is accessible, and fits a phone', async ({ world, assignments, signedIn }) => {
  const { leader, school } = await world.leaderWithSchool()
  const { regionId } = school
  await assignments.make({ regionId, parts: [{ dueIn: 0 }, { kind: 'plan', title_nb: 'Aksjonsplan' }] })
  await assignments.make({ regionId, gatheringIn: -10, parts: [{ dueIn: -20 }] })
  const page = await signedIn(leader)
  await openFront(page, school)
  await expect(page.getByText(due.today, { exact: true })).toBeVisible()
  await page.getByText(front.past(1)).click()
  await expectAccessible(page)
  await page.setViewportSize({ width: 320, height: 640 })
  await expectAccessible(page)
  await expect
    .poll(() =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    )
    .toBe(0)
})
