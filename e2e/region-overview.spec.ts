import type { Page } from '@playwright/test'
import { overview as texts } from '../src/features/region-overview/texts/nb.ts'
import { type Assignments, expect, type MadePart, test } from './support/assignments.ts'
import { expectAccessible } from './support/test.ts'
import type { Person, School, World } from './support/world.ts'

const { filter, columns, status, region: cards, row: rowTexts, tabs, week } = texts

/** Two regions with an assignment in the first; two schools there, of which one has a leader and a plan. */
async function twoRegions(world: World, assignments: Assignments) {
  const [facilitator, leader] = [await world.person('Veileder'), await world.person('Rektor')]
  const near = await world.school({ leaders: [leader] })
  const [next, far] = [await world.school({ regionId: near.regionId }), await world.school()]
  for (const { regionId } of [near, far]) await world.makeFacilitator(facilitator, regionId)
  const [part] = await assignments.make({
    regionId: near.regionId,
    parts: [{ title_nb: 'Spørsmål' }, { kind: 'plan', title_nb: 'Planen' }],
  })
  if (!part) throw new Error('No part')
  const { action } = await world.smallPlan(near)
  await world.addReflection(near, action, 'Det gikk')
  return { facilitator, leader, near, next, far, part }
}

const rowOf = (page: Page, { name }: School) => page.getByRole('row', { name })
const linkTo = (page: Page, { name }: School) => page.getByRole('link', { name, exact: true })

async function handIn({ api }: Person, part: MadePart, school: School) {
  await api
    .rpc('submit_part', { part: part.id, school: school.id, submission_id: crypto.randomUUID() })
    .throwOnError()
}

test('what has been delivered and written, chosen and sorted, stays in the address', async ({
  world,
  assignments,
  signedIn,
}) => {
  const { facilitator, leader, near, next, far, part } = await twoRegions(world, assignments)
  const elsewhere = await world.school()
  await handIn(leader, part, near)
  const page = await signedIn(facilitator)
  await page.goto('/')
  await expect(page).toHaveURL('/schools')
  const row = rowOf(page, near)
  await expect(row).toContainText(status.handed_in)
  await expect(row).toContainText(status.under_way)
  await expect(row).toContainText(rowTexts.newHandIn)
  await expect(row.getByRole('cell').last()).toHaveText('1')
  await expect(rowOf(page, far)).toContainText(columns.never)
  await expect(page.getByText(elsewhere.name)).toHaveCount(0)
  const region = page.getByRole('heading', { name: `Region ${near.regionId}` })
  const card = region.locator('xpath=ancestor::*[.//h3][1]')
  await expect(card).toContainText(cards.delivered(1, 2))
  await expect(card.getByRole('img')).toHaveAccessibleName(new RegExp(cards.chart(1, 2)))
  await expectAccessible(page)

  // Typed fast, in any case, and what one comes back to after a reload.
  const name = near.name.toUpperCase()
  await page.getByLabel(filter.search).pressSequentially(name)
  await expect(page.getByText(filter.count(1), { exact: true })).toBeVisible()
  await expect(page.getByLabel(filter.search)).toHaveValue(name)
  await page.reload()
  await expect(page.getByLabel(filter.search)).toHaveValue(name)
  await expect(linkTo(page, near)).toBeVisible()
  await page.getByLabel(filter.search).fill('finnes ikke')
  await expect(page.getByText(filter.noMatch)).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: filter.clear }).click()
  await expect(linkTo(page, far)).toBeVisible()

  await page.getByText(filter.moreChoices(0)).click()
  await page.getByRole('checkbox', { name: status.not_begun }).check()
  await expect(linkTo(page, near)).toHaveCount(0)
  await expect(linkTo(page, next)).toBeVisible()
  await expect(linkTo(page, far)).toHaveCount(0)
  await page.getByLabel(filter.part).selectOption('Planen')
  await page.getByRole('checkbox', { name: status.under_way }).check()
  await page.getByRole('checkbox', { name: status.not_begun }).uncheck()
  await expect(linkTo(page, near)).toBeVisible()
  await expect(linkTo(page, next)).toHaveCount(0)
  await page.reload()
  await expect(linkTo(page, near)).toBeVisible()
  await page.getByText(filter.moreChoices(1)).click()
  await expect(page.getByRole('checkbox', { name: status.under_way })).toBeChecked()
  await page.getByRole('checkbox', { name: status.under_way }).uncheck()

  await page.getByRole('button', { name: columns.actions, exact: true }).click()
  const heading = page.getByRole('columnheader', { name: columns.actions, exact: true })
  await expect(heading).toHaveAttribute('aria-sort', 'descending')
  await expect(page.getByRole('row').nth(1)).toContainText(near.name)
  await page.getByRole('button', { name: columns.actions, exact: true }).click()
  await expect(heading).toHaveAttribute('aria-sort', 'ascending')
  await expect(page.getByRole('row').nth(3)).toContainText(near.name)

  await page.getByRole('link', { name: `${tabs.unread} 1`, exact: true }).click()
  await expect(page.getByText(filter.count(1), { exact: true })).toBeVisible()
  await page.getByRole('checkbox', { name: `Region ${near.regionId}` }).uncheck()
  await expect(page.getByText(filter.noMatch)).toBeVisible()
})

test('the page begins with who is missing and what is new, and each leads on', async ({
  world,
  assignments,
  signedIn,
}) => {
  const { facilitator, leader, near, next, far, part } = await twoRegions(world, assignments)
  await handIn(leader, part, near)
  const page = await signedIn(facilitator)
  await page.goto('/schools')
  const missing = page.locator('section', { has: page.getByRole('heading', { name: week.missing }) }).last()
  await expect(missing).toContainText(`1${week.missingOf(2, 'Spørsmål')}`)
  await expect(missing).toContainText(next.name)
  await expect(missing).not.toContainText(near.name)
  await expectAccessible(page)
  await page.getByRole('link', { name: `${tabs.missing} 1`, exact: true }).click()
  await expect(page.getByRole('link', { name: `${tabs.missing} 1`, exact: true })).toHaveAttribute(
    'aria-current',
    'page',
  )
  await expect(linkTo(page, next)).toBeVisible()
  for (const school of [near, far]) await expect(linkTo(page, school)).toHaveCount(0)
  await missing.getByRole('link').click()
  await expect(page).toHaveURL(new RegExp(`/assignments/[^/]+/status\\?partId=${part.id}`))
  await page.goBack()
  await page.getByRole('link', { name: week.readNext }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText(near.name)
})

test('while it is open, what schools hand in and write comes by itself, and only from own regions', async ({
  world,
  assignments,
  signedIn,
}) => {
  const { facilitator, leader, near, far, part } = await twoRegions(world, assignments)
  const stranger = await world.person('Veileder')
  await world.makeFacilitator(stranger, far.regionId)
  const [page, other] = [await signedIn(facilitator), await signedIn(stranger)]
  for (const one of [page, other]) {
    const joined = one
      .waitForEvent('websocket')
      .then((socket) =>
        socket.waitForEvent('framereceived', ({ payload }) =>
          String(payload).includes(`region:${far.regionId}`),
        ),
      )
    await one.goto('/schools')
    await joined
  }
  await expect(rowOf(page, near)).toContainText(status.not_begun)
  // Of the school that is told of its line alone is fetched, not the list.
  const alone = page.waitForRequest(
    (request) => request.url().endsWith('/region_overview') && request.postDataJSON().page_size === 1,
  )
  await handIn(leader, part, near)
  await alone
  await expect(rowOf(page, near)).toContainText(status.handed_in)
  await expect(page.getByText(cards.delivered(1, 2)).first()).toBeVisible()
  const cells = rowOf(page, near).getByRole('cell')
  await expect(cells.nth(4)).toHaveText('1')
  await world.smallPlan(near, 'En aksjon til')
  await expect(cells.nth(4)).toHaveText('2')
  await expect(linkTo(other, far)).toBeVisible()
  await expect(other.getByText(near.name)).toHaveCount(0)
  const { data } = await stranger.api.rpc('region_overview', { regions: [near.regionId] }).throwOnError()
  expect(data).toEqual([])
})

test('a long list is fetched ahead of who reads it, and gone through by keyboard', async ({
  world,
  signedIn,
}) => {
  const facilitator = await world.person('Veileder')
  const regionId = await world.region()
  await world.makeFacilitator(facilitator, regionId)
  const schools = await Promise.all(Array.from({ length: 104 }, () => world.school({ regionId })))
  const [first, second, ...rest] = schools.toSorted((a, b) => (a.name < b.name ? -1 : 1))
  const last = rest.at(-1)
  if (!first || !second || !last) throw new Error('No schools')
  const page = await signedIn(facilitator)
  await page.goto('/schools')
  await expect(page.getByRole('table')).toHaveAttribute('aria-rowcount', '105')
  await expect(page.getByText(filter.count(104), { exact: true })).toBeVisible()
  await page.keyboard.press('j')
  await expect(linkTo(page, first)).toBeFocused()
  await page.keyboard.press('j')
  await expect(linkTo(page, second)).toBeFocused()
  await page.keyboard.press('k')
  await expect(linkTo(page, first)).toBeFocused()
  await page.getByLabel(filter.search).press('j')
  await expect(page).toHaveURL('/schools?search=j')
  await page.getByLabel(filter.search).fill('')
  await expect(page).toHaveURL('/schools')
  await expect(linkTo(page, first)).toBeVisible()
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight))
  await expect(rowOf(page, last)).toHaveAttribute('aria-rowindex', '105')
  await linkTo(page, last).focus()
  await page.keyboard.press('k')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toContainText(rest.at(-2)?.name ?? '')
})

test('narrow, schools are cards that can be sorted', async ({ world, assignments, signedIn }) => {
  const { facilitator, near, far } = await twoRegions(world, assignments)
  const page = await signedIn(facilitator)
  await page.setViewportSize({ width: 320, height: 800 })
  await page.goto('/schools')
  await expect(linkTo(page, far)).toBeVisible()
  await page.getByLabel(filter.sort).selectOption(columns.actions)
  await page.getByLabel(filter.direction).selectOption(filter.descending)
  await expect(page.getByRole('rowheader').first()).toContainText(near.name)
  await expectAccessible(page)
  const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement)
  expect(scrollWidth).toBe(clientWidth)
})
