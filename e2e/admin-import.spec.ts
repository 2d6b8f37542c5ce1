import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'
import { admin } from '../src/features/admin/texts/nb.ts'
import { administrator, expectNoSideways, openAdmin, regionName } from './support/admin.ts'
import { tabTo } from './support/keyboard.ts'
import { expect, expectAccessible, test } from './support/test.ts'
import type { Person } from './support/world.ts'

const { import: text } = admin
const workbook = fileURLToPath(new URL('../src/features/admin/import/testing/schools.xlsx', import.meta.url))

const field = (page: Page) => page.getByLabel(text.table, { exact: true })
const preview = (page: Page) => page.getByRole('button', { name: text.preview })
const fileInput = (page: Page) => page.locator('input[type=file]')

const schoolsOf = async ({ api }: Person, regionId: string) =>
  (await api.from('schools').select('name').eq('region_id', regionId).order('name').throwOnError()).data.map(
    ({ name }) => name,
  )

test('import: pasted, told what is wrong, corrected and taken in, with the keyboard alone', async ({
  world,
  signedIn,
}) => {
  const person = await administrator(world)
  const regionId = await world.region()
  const [first, second] = [world.address('rektor'), world.address('inspektor')]
  const line = (region: string, email: string) => `${email}\t${region}\tNy skole`
  const list = (region: string) =>
    [
      'E-post\tRegion\tSkole',
      line(regionName(regionId), first),
      line(region, second),
      `\t${regionName(regionId)}\tAnnen`,
    ].join('\n')

  const page = await signedIn(person)
  await openAdmin(page, 'import')
  await expectAccessible(page)
  await tabTo(page, field(page))
  await page.keyboard.insertText(list('Finnes ikke'))
  await tabTo(page, preview(page))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: text.problemsTitle(1) })).toBeFocused()
  const wrong = page.getByRole('table', { name: text.problemsCaption }).getByRole('row').nth(1)
  await expect(wrong).toContainText(text.problems.region_unknown)
  await expect(wrong).toContainText('3')
  await expect(page.getByRole('button', { name: text.confirm(3) })).toHaveCount(0)
  await expectAccessible(page)
  await expectNoSideways(page)
  expect(await schoolsOf(person, regionId)).toEqual([])

  await field(page).focus()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.insertText(list(regionName(regionId)))
  await expect(page.getByText(text.problemsHelp)).toHaveCount(0)
  await tabTo(page, preview(page))
  await page.keyboard.press('Enter')
  await expect(page.getByText(text.summary(2, 2))).toBeVisible()
  await expectAccessible(page)
  await expectNoSideways(page)
  await tabTo(page, page.getByRole('button', { name: text.confirm(3) }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(text.receiptTitle)
  await expect(page.getByText(text.receipt(2, 2))).toBeVisible()
  await expectAccessible(page)
  expect(await schoolsOf(person, regionId)).toEqual(['Annen', 'Ny skole'])
  await world.invitationCode(second)

  await page.getByRole('button', { name: text.again }).click()
  await field(page).fill(list(regionName(regionId)))
  await preview(page).click()
  await expect(page.getByText(text.nothingNew)).toBeVisible()
})

test('import: an Excel file and a Windows-1252 file are read into the field', async ({ world, signedIn }) => {
  const page = await signedIn(await administrator(world))
  await openAdmin(page, 'import')
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: text.file }).click()
  await (await chooser).setFiles(workbook)
  await expect(page.getByText(text.fileRead('schools.xlsx'))).toBeVisible()
  await expect(field(page)).toHaveValue(/Lillestrøm\tNordlia skole\trektor@nordlia.example/)
  await preview(page).click()
  await expect(page.getByText(text.ignored('Nr'))).toBeVisible()

  const latin = Buffer.from('Region;Skole;E-post\r\nLillestrøm;Sørlia;\r\n', 'latin1')
  await fileInput(page).setInputFiles({ name: 'skoler.csv', mimeType: 'text/csv', buffer: latin })
  await expect(field(page)).toHaveValue('Region;Skole;E-post\nLillestrøm;Sørlia;\n')
})

test('import: what is no list is told so, and what stood in the field stays', async ({ world, signedIn }) => {
  const page = await signedIn(await administrator(world))
  await openAdmin(page, 'import')
  await preview(page).click()
  await expect(page.getByRole('alert')).toHaveText(text.empty)
  await field(page).fill('Skole;E-post\nNordlia;rektor@nordlia.example')
  await preview(page).click()
  await expect(page.getByRole('alert')).toHaveText(text.columnsMissing(text.columnNames.region))
  const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0])
  for (const [name, buffer, told] of [
    ['bilde.png', png, text.files.notATable],
    ['gammel.xls', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), text.files.oldExcel],
    ['stor.csv', Buffer.alloc(6 * 1024 * 1024, 'a'), text.files.tooBig],
    ['tom.csv', Buffer.alloc(0), text.files.emptyFile],
  ] as const) {
    await fileInput(page).setInputFiles({ name, mimeType: 'application/octet-stream', buffer })
    await expect(page.getByText(told)).toBeVisible()
  }
  await expectAccessible(page)
  await expect(field(page)).toHaveValue('Skole;E-post\nNordlia;rektor@nordlia.example')
})

test('import: without an answer nobody is told that it failed', async ({ world, signedIn }) => {
  const regionId = await world.region()
  const page = await signedIn(await administrator(world))
  await openAdmin(page, 'import')
  await field(page).fill(`${regionName(regionId)};Ny skole;`)
  await preview(page).click()
  await expect(page.getByText(text.summary(1, 0))).toBeVisible()
  await page.route('**/rest/v1/rpc/import_schools', (route) => route.abort())
  await page.getByRole('button', { name: text.confirm(1) }).click()
  await expect(page.getByText(text.unknownOutcome)).toBeVisible()
  await expect(field(page)).toHaveValue(`${regionName(regionId)};Ny skole;`)
})
