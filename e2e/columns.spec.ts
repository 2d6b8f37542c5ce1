import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { navigation } from '../src/features/navigation/texts/nb.ts'
import { columns as text } from '../src/shared/columns/texts/nb.ts'
import {
  answerFirst,
  draftAssignment,
  facilitatedSchool,
  publishIn,
  submitPart,
} from './support/assignment-drafts.ts'
import { place } from './support/navigation.ts'
import { expect, expectAccessible, test } from './support/test.ts'

const { examples } = text
const school = (page: Page, name: string) => page.getByRole('region', { name: text.openPlan(name) })
const search = (page: Page) => page.getByLabel(text.search)
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

test('a column of the region is read down by school, and searched in other forms of the words', async ({
  world,
  signedIn,
}) => {
  const { facilitator, school: near } = await facilitatedSchool(world)
  const second = await world.school({ regionId: near.regionId })
  const elsewhere = await world.school()
  const { action } = await world.smallPlan(near, 'Lærerne øver på å lytte <b>nøye</b>')
  await world.addReflection(near, action, 'Det gikk i matematikkløftet')
  await world.smallPlan(second, 'Lærarane planlegg saman')
  await world.smallPlan(elsewhere, 'Lærerne i en annen region')

  const page = await signedIn(facilitator)
  await page.goto('/schools')
  await place(page, navigation.columns).click()
  await expect(school(page, near.name)).toContainText('Lærerne øver på å lytte <b>nøye</b>')
  await expect(school(page, near.name)).toContainText('Felles planlegging')
  await expect(school(page, second.name)).toContainText('Lærarane planlegg saman')
  await expect(page.getByText(text.texts(2, 2))).toBeVisible()
  await expect(page.getByText('annen region')).toHaveCount(0)
  await expectAccessible(page)

  // Another form of the word, in the other written standard.
  await search(page).fill('læreren')
  await expect(page.getByText(text.hits(2, 2))).toBeVisible()
  await expect(school(page, near.name).locator('mark')).toHaveText('Lærerne')
  await expect(school(page, second.name).locator('mark')).toHaveText('Lærarane')
  // The beginnings of two words, one with ø; kept in the address.
  await search(page).fill('lytt øve')
  await expect(page.locator('mark')).toHaveText(['øver', 'lytte'])
  await page.reload()
  await expect(search(page)).toHaveValue('lytt øve')
  await expect(page.locator('mark')).toHaveText(['øver', 'lytte'])

  await search(page).fill('gikk')
  await expect(page.getByText(text.noHits('gikk'))).toBeVisible()
  await expectAccessible(page)
  await button(page, text.searchEverything).click()
  await expect(page.locator('mark')).toHaveText(['gikk'])
  await page.setViewportSize({ width: 320, height: 800 })
  await expectAccessible(page)
  // Also where it is the end of a compound.
  await search(page).fill('løft')
  await expect(page.locator('mark')).toHaveText(['matematikkløftet'])

  await page.route('**/rest/v1/rpc/read_column', (route) => route.abort())
  await search(page).fill('spurte')
  await expect(page.getByRole('alert')).toContainText(text.offline)
  await page.unroute('**/rest/v1/rpc/read_column')
  await button(page, text.retry).click()
  await expect(page.locator('mark')).toHaveText(['spurte'])
})

test('a question’s answers are there once they are handed in', async ({ world, signedIn }) => {
  const { facilitator, leader, school: near } = await facilitatedSchool(world)
  const asked = await draftAssignment(facilitator, { regionIds: [near.regionId] })
  await publishIn(facilitator, asked.assignment, near.regionId)
  await answerFirst(leader, near, asked.questions, 'Elevene forklarte for hverandre')
  const page = await signedIn(facilitator)
  await page.goto('/columns')
  await page.getByLabel(text.column).selectOption(asked.first)
  await expect(page.getByText(text.noneAnswered)).toBeVisible()
  await submitPart(leader, near, asked.questions)
  await page.reload()
  await expect(school(page, near.name)).toContainText('Elevene forklarte for hverandre')
  await search(page).fill('elever')
  await expect(page.locator('mark')).toHaveText(['Elevene'])
})

test('a passage becomes an example, is checked for names, and leaves as a document without them', async ({
  world,
  signedIn,
}) => {
  const { facilitator, school: near } = await facilitatedSchool(world)
  await world.smallPlan(near, `${near.name} øver hver uke. Vi spurte Gunhild.`)
  const gathering = { id: crypto.randomUUID(), name_nb: 'Ledersamling til våren' }
  await facilitator.api.from('gatherings').insert(gathering).throwOnError()
  const [gathering_id, day] = [gathering.id, '2099-04-01']
  await facilitator.api
    .from('gathering_dates')
    .insert({ gathering_id, region_id: near.regionId, starts_on: day, ends_on: day })
    .throwOnError()
  const page = await signedIn(facilitator)
  await page.goto('/columns')
  await page.getByRole('button', { name: text.example.use }).click()
  await expect(page.getByLabel(text.example.text)).toHaveValue(
    `${near.name} øver hver uke. Vi spurte Gunhild.`,
  )
  await expect(page.getByRole('dialog').getByLabel(text.gathering)).toHaveValue(gathering.id)
  await expectAccessible(page)
  await button(page, text.example.add).click()
  await page.getByRole('link', { name: text.example.see }).click()

  // The name of the school is known, and holds it back; Gunhild may be a name.
  await expect(page.getByText(examples.noneChecked)).toBeVisible()
  await expectAccessible(page)
  const check = page.getByRole('button', { name: examples.checkOf(near.name) })
  await check.click()
  await expect(page.getByRole('alert')).toContainText(near.name)
  await expect(page.getByText(examples.maybe('Gunhild'))).toBeVisible()
  const shown = page.getByLabel(examples.shown(near.name))
  await shown.fill('Skolen øver hver uke. Vi spurte en lærer.')
  await check.click()
  await expect(page.getByText(examples.count(1, 1))).toBeVisible()
  await expect(page.getByText(/^Kontrollert av /)).toBeVisible()

  // The next gathering is what one comes to; an example that is moved stays in sight, and is found under the other.
  await page.goto('/examples')
  const shownFor = page.getByLabel(text.gathering).first()
  await expect(shownFor).toHaveValue(gathering.id)
  const ownGathering = page.getByRole('listitem').getByLabel(text.gathering)
  await ownGathering.selectOption(text.noGathering)
  await expect(page.getByText(examples.emptyHere)).toBeVisible()
  await shownFor.selectOption('none')
  await expect(page).toHaveURL(/gathering=none/)
  await ownGathering.selectOption(gathering.name_nb)
  await shownFor.selectOption(gathering.id)
  await expect(page.getByText(examples.count(1, 1))).toBeVisible()
  await page.setViewportSize({ width: 320, height: 800 })
  await expectAccessible(page)

  const downloading = page.waitForEvent('download')
  await button(page, examples.download(1)).click()
  const files = unzipSync(await readFile(await (await downloading).path()))
  const words = strFromU8(files['word/document.xml'] ?? new Uint8Array())
  expect(words).toContain('Skolen øver hver uke. Vi spurte en lærer.')
  expect(words).toContain(examples.documentTitleFor(gathering.name_nb))
  expect(
    Object.values(files)
      .map((file) => strFromU8(file))
      .join(),
  ).not.toContain(near.name)

  // Changed afterwards, it goes nowhere until it is checked again.
  await shown.fill('Skolen øver hver dag.')
  await button(page, examples.save).click()
  await expect(page.getByText(examples.noneChecked)).toBeVisible()
  await page.getByRole('button', { name: examples.removeOf(near.name) }).click()
  await page.getByRole('dialog').getByRole('button', { name: examples.remove, exact: true }).click()
  await expect(page.getByText(examples.empty)).toBeVisible()
})
