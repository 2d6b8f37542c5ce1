import type { Page } from '@playwright/test'
import readSheets from 'read-excel-file/node'
import { assignments as assignmentTexts } from '../src/features/assignments/texts/nb.ts'
import { exportTexts } from '../src/features/export/texts/nb.ts'
import { nb } from '../src/shared/i18n/nb.ts'
import { expect, test } from './support/assignments.ts'
import { downloaded, partsOf } from './support/download.ts'
import { answerTo, handInNow, openPart } from './support/part.ts'
import { actionText, openPlanMenu } from './support/plan.ts'
import { blockSaves } from './support/saves.ts'
import { expectAccessible, openPlan } from './support/test.ts'
import type { World } from './support/world.ts'

const { plan } = nb

async function takeOut(page: Page, what: string) {
  await openPlanMenu(page)
  await page.getByRole('button', { name: what }).click()
}

test('a leader takes the plan out as the form in Word, with what was typed a moment ago', async ({
  world,
  signedIn,
}) => {
  const { leader, school } = await world.leaderWithSchool()
  const { action } = await world.smallPlan(school)
  await world.addReflection(school, action, 'Det gikk')
  const page = await signedIn(leader)
  await openPlan(page, school)
  await openPlanMenu(page)
  // axe takes the fields behind an open popover for lying over it.
  await expectAccessible(page, ['target-size'])
  await page.keyboard.press('Escape')
  // No save gets through: the file has what stands on the page all the same.
  await blockSaves(page, 'actions')
  await actionText(page).fill('Besøke hverandres timer')
  const { name, bytes } = await downloaded(page, () => takeOut(page, plan.asWord))
  expect(name).toMatch(/^aksjonsplan-skole-.+-\d{4}-\d\d-\d\d\.docx$/)
  const parts = partsOf(bytes)
  expect(parts['docProps/core.xml']).toContain(school.name)
  for (const text of ['Bedre undervisning', 'Felles planlegging', 'Besøke hverandres timer', 'Det gikk']) {
    expect(parts['word/document.xml']).toContain(text)
  }
  expect(parts['word/document.xml']).toContain('w:orient="landscape"')
  expect(parts['word/document.xml']).toContain('<w:tblHeader/>')
  expect(parts['word/styles.xml']).toContain('<w:lang w:val="nb-NO"')
})

test('what was handed in is taken out as Word, from the copy', async ({ world, assignments, signedIn }) => {
  const { leader, school } = await world.leaderWithSchool()
  const [part] = await assignments.make({ regionId: school.regionId, parts: [{}] })
  if (!part) throw new Error('No part')
  const page = await signedIn(leader)
  await openPart(page, school, part)
  await answerTo(page, '1').fill('Elevene snakket <mye> & lenge')
  await handInNow(page)
  const word = page.getByRole('button', { name: assignmentTexts.receipt.downloadWord })
  const { name, bytes } = await downloaded(page, () => word.click())
  expect(name).toMatch(/^levering-skole-.+-\d{4}-\d\d-\d\d\.docx$/)
  const parts = partsOf(bytes)
  expect(parts['docProps/core.xml']).toContain(school.name)
  const document = parts['word/document.xml']
  expect(document).toContain('Elevene snakket &lt;mye&gt; &amp; lenge')
  expect(document).toContain(school.name)
})

/** A region with two schools of which one has written, its facilitator, and a school elsewhere that has written too. */
async function regionWithPlans(world: World) {
  const [leader, facilitator] = [await world.person('Rektor'), await world.person('Veileder')]
  const near = await world.school({ leaders: [leader] })
  const [quiet, far] = [await world.school({ regionId: near.regionId }), await world.school()]
  await world.makeFacilitator(facilitator, near.regionId)
  const { action } = await world.smallPlan(near, '=1+1 kalles en aksjon')
  await world.addReflection(near, action, 'Alle var med')
  await world.smallPlan(far, 'Hemmelig for naboen')
  return { leader, facilitator, near, quiet, far }
}

const start = (page: Page) => page.getByRole('button', { name: exportTexts.start }).click()

async function openExport(page: Page) {
  await page.goto('/schools')
  await page.getByRole('link', { name: exportTexts.title }).click()
  await expect(page.getByRole('heading', { name: exportTexts.title })).toBeVisible()
}

test('a facilitator takes out the plans of the own region as Excel, CSV and Word, and nothing of another', async ({
  world,
  signedIn,
}) => {
  const { facilitator, near, quiet, far } = await regionWithPlans(world)
  const page = await signedIn(facilitator)
  await openExport(page)
  await expectAccessible(page)
  const excel = await downloaded(page, () => start(page))
  await expect(page.getByText(exportTexts.done(excel.name, 2))).toBeVisible()
  const sheets = await readSheets(Buffer.from(excel.bytes))
  const { tables } = exportTexts
  expect(sheets.map(({ sheet }) => sheet)).toEqual([
    tables.schools,
    tables.goals,
    tables.actions,
    tables.reflections,
  ])
  expect(sheets[0]?.data.slice(1).map(([, name]) => name)).toEqual([near.name, quiet.name].sort())
  expect(JSON.stringify(sheets)).toContain('=1+1 kalles en aksjon')
  expect(partsOf(excel.bytes)['xl/worksheets/sheet3.xml']).not.toContain('<f>')

  await page.getByRole('radio', { name: exportTexts.formats.csv }).check()
  const csv = partsOf((await downloaded(page, () => start(page))).bytes)
  expect(csv[`${tables.actions}.csv`]).toContain("'=1+1 kalles en aksjon")
  await expect(page).toHaveURL(/format=csv/)

  await page.getByRole('radio', { name: exportTexts.formats.docx }).check()
  const word = partsOf((await downloaded(page, () => start(page))).bytes)
  expect(word['word/document.xml']).toContain('Alle var med')

  for (const file of [JSON.stringify(sheets), JSON.stringify(csv), JSON.stringify(word)]) {
    expect(file).toContain(near.name)
    for (const hidden of ['Hemmelig for naboen', far.name]) expect(file).not.toContain(hidden)
  }
})

test('answers come a sheet per question with whose they are, of the assignment that is chosen', async ({
  world,
  assignments,
  signedIn,
}) => {
  const { leader, facilitator, near } = await regionWithPlans(world)
  const [part] = await assignments.make({ regionId: near.regionId, parts: [{ respondent: 'leader' }] })
  if (!part) throw new Error('No part')
  const writing = await signedIn(leader)
  await openPart(writing, near, part)
  await answerTo(writing, '1').fill('Elevene snakket lenge')
  await handInNow(writing)

  const page = await signedIn(facilitator)
  await openExport(page)
  await page.getByRole('radio', { name: exportTexts.contents.answers }).check()
  // The one that the overview is about is chosen already.
  await page.getByLabel(exportTexts.assignment).selectOption('')
  await start(page)
  await expect(page.getByText(exportTexts.assignmentMissing)).toBeVisible()
  await expect(page.getByLabel(exportTexts.assignment)).toBeFocused()
  await expectAccessible(page)
  await page.getByLabel(exportTexts.assignment).selectOption({ index: 1 })
  const { bytes } = await downloaded(page, () => start(page))
  const sheets = await readSheets(Buffer.from(bytes))
  const answers = sheets.find(({ sheet }) => sheet === exportTexts.tables.question('1'))
  expect(answers?.data[1]?.slice(1, 3)).toEqual([near.name, 'Rektor'])
  expect(answers?.data[1]?.[3]).toBeInstanceOf(Date)
  expect(answers?.data[1]?.at(-1)).toBe('Elevene snakket lenge')
})

test('one that is cancelled or loses the network saves nothing, says so, and can be made again', async ({
  world,
  signedIn,
}) => {
  const { facilitator } = await regionWithPlans(world)
  const page = await signedIn(facilitator)
  const files: string[] = []
  page.on('download', (download) => files.push(download.suggestedFilename()))
  await openExport(page)
  await page.route('**/part_states*', () => {})
  await start(page)
  await expect(page.getByText(exportTexts.progress(0, 2))).toBeVisible()
  await expect(page.getByRole('button', { name: exportTexts.cancel })).toBeFocused()
  await expectAccessible(page)
  await page.keyboard.press('Enter')
  await expect(page.getByText(exportTexts.cancelled)).toBeVisible()

  await page.unrouteAll({ behavior: 'ignoreErrors' })
  await page.route('**/part_states*', (route) => route.abort())
  await start(page)
  await expect(page.getByText(exportTexts.offline)).toBeVisible()
  expect(files).toEqual([])
  await page.unrouteAll({ behavior: 'ignoreErrors' })
  const { name } = await downloaded(page, () => page.getByRole('button', { name: exportTexts.retry }).click())
  await expect(page.getByText(exportTexts.done(name, 2))).toBeVisible()
})
