import type { Page } from '@playwright/test'
import { admin } from '../src/features/admin/texts/nb.ts'
import { administrator, dialog, expectNoSideways, givenUpLetter, openAdmin } from './support/admin.ts'
import { expect, expectAccessible, test } from './support/test.ts'

const { common, mail, refusals, years } = admin

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()

/** YYYY-MM-DD, this many days from now. */
const inDays = (days: number) => new Date(Date.now() + days * 24 * 60 * 60 * 1000).toISOString().slice(0, 10)

test('mail: what was given up comes first, with why, and is sent after all', async ({
  world,
  signedIn,
  baseURL,
}) => {
  const [uncertain, refused] = [world.address('usikker'), world.address('avvist')]
  await givenUpLetter(baseURL ?? '', uncertain, 'uncertain')
  await givenUpLetter(baseURL ?? '', refused, '550 no such user')
  const page = await signedIn(await administrator(world))
  await openAdmin(page, 'mail')
  const given = page.getByRole('table', { name: mail.givenUpCaption })
  await expect(given.getByRole('row', { name: uncertain })).toContainText(mail.uncertain)
  await expect(given.getByRole('row', { name: refused })).toContainText(mail.reasonIs('550 no such user'))
  await expectAccessible(page)
  await expectNoSideways(page)
  await press(page, common.of(mail.retry, `${mail.kinds.deletion_cancelled}, ${uncertain}`))
  await expect(page.getByText(mail.retried(uncertain))).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await expect(given.getByRole('row', { name: uncertain })).toHaveCount(0)
  await expect(given.getByRole('row', { name: refused })).toHaveCount(1)
  const latest = page.getByRole('table', { name: mail.latestCaption })
  await expect(latest.getByRole('row', { name: uncertain })).toBeVisible()
})

test('years: one is made; its day of deletion is set, moved and called off', async ({ world, signedIn }) => {
  const name = `År ${crypto.randomUUID()}`
  const page = await signedIn(await administrator(world))
  await openAdmin(page, 'years')
  await press(page, years.create)
  await dialog(page).getByLabel(common.name).fill(name)
  await dialog(page).getByLabel(years.from).fill('2024-08-01')
  await dialog(page).getByLabel(years.to).fill('2024-06-30')
  await press(page, common.save)
  await expect(dialog(page).getByText(years.endsBeforeStart)).toBeVisible()
  await expectAccessible(page)
  await dialog(page).getByLabel(years.to).fill('2025-06-30')
  await press(page, common.save)
  const row = page.getByRole('row', { name })
  await expect(row).toContainText(years.states.past)

  await press(page, common.of(years.setDay, name))
  await expect(dialog(page).getByText(years.kept[2])).toBeVisible()
  await dialog(page).getByLabel(years.day).fill(inDays(10))
  await press(page, years.confirm)
  await expect(dialog(page).getByLabel(years.day)).toHaveAccessibleDescription(/for tidlig/)
  await expectAccessible(page)
  await expectNoSideways(page)
  await dialog(page).getByLabel(years.day).fill(inDays(40))
  await press(page, years.confirm)
  await expect(row).toContainText(/Slettes \d+\. \S+ \d{4}/)
  await expectAccessible(page)
  await expectNoSideways(page)

  await press(page, common.of(years.cancelDay, name))
  await press(page, years.cancelConfirm)
  await expect(page.getByText(years.cancelled(name))).toBeVisible()
  await expect(row).toContainText(years.states.past)
})

test('years: what the database refuses is told with what to do', async ({ world, signedIn }) => {
  const name = `År ${crypto.randomUUID()}`
  const person = await administrator(world)
  await person.api
    .from('programme_years')
    .insert({ name, starts_on: '2024-08-01', ends_on: '2025-06-30' })
    .throwOnError()
  const page = await signedIn(person)
  await page.route('**/rest/v1/rpc/schedule_deletion', (route) =>
    route.fulfill({ status: 400, json: { code: 'P0001', message: 'too_soon', details: null, hint: null } }),
  )
  await openAdmin(page, 'years')
  await press(page, common.of(years.setDay, name))
  await dialog(page).getByLabel(years.day).fill(inDays(60))
  await press(page, years.confirm)
  await expect(dialog(page).getByRole('alert')).toHaveText(refusals.too_soon)
  await page.keyboard.press('Escape')
  await press(page, years.create)
  await dialog(page).getByLabel(common.name).fill(name)
  await dialog(page).getByLabel(years.from).fill('2024-08-01')
  await dialog(page).getByLabel(years.to).fill('2025-06-30')
  await press(page, common.save)
  await expect(dialog(page).getByRole('alert')).toHaveText(refusals.name_taken)
})
