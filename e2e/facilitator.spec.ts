import { nb } from '../src/shared/i18n/nb.ts'
import { expect, openPlan, test } from './support/test.ts'
import type { World } from './support/world.ts'

const search = nb.schools.search

/** A facilitator of two regions with a school in each. */
async function twoRegions(world: World) {
  const facilitator = await world.person('Veileder')
  const [near, far] = [await world.school(), await world.school()]
  for (const { regionId } of [near, far]) await world.makeFacilitator(facilitator, regionId)
  return { facilitator, near, far }
}

test('lands on the schools of own regions, with when and how much', async ({ world, signedIn }) => {
  const { facilitator, near, far } = await twoRegions(world)
  const elsewhere = await world.school()
  const { action } = await world.smallPlan(near)
  await world.addReflection(near, action, 'Det gikk')
  const page = await signedIn(facilitator)
  await page.goto('/')
  await expect(page).toHaveURL('/schools')
  const row = page.getByRole('row', { name: near.name })
  const cells = row.getByRole('cell')
  await expect(cells.nth(0)).toHaveText(`Region ${near.regionId}`)
  await expect(cells.nth(1)).toContainText(String(new Date().getFullYear()))
  await expect(cells.nth(2)).toHaveText('1')
  await expect(cells.nth(3)).toHaveText('1')
  await expect(cells.nth(4)).toHaveText('1')
  await expect(page.getByRole('row', { name: far.name })).toContainText(nb.schools.neverChanged)
  await expect(page.getByText(elsewhere.name)).toHaveCount(0)
})

test('search and region are in the address and survive a reload', async ({ world, signedIn }) => {
  const { facilitator, near, far } = await twoRegions(world)
  const page = await signedIn(facilitator)
  await page.goto('/schools')
  await page.getByLabel(search).fill(near.name.toUpperCase())
  await expect(page.getByRole('link', { name: far.name })).toHaveCount(0)
  await expect(page.getByText(nb.schools.count(1))).toBeVisible()
  await expect(page).toHaveURL(/search=/)
  await page.reload()
  await expect(page.getByLabel(search)).toHaveValue(near.name.toUpperCase())
  await expect(page.getByRole('link', { name: near.name })).toBeVisible()

  await page.getByLabel(search).fill('')
  await page.getByLabel(nb.schools.region, { exact: true }).selectOption(far.regionId)
  await expect(page.getByRole('link', { name: near.name })).toHaveCount(0)
  await expect(page).toHaveURL(`/schools?regionId=${far.regionId}`)
  await page.reload()
  await expect(page.getByRole('link', { name: far.name })).toBeVisible()
  await expect(page.getByRole('link', { name: near.name })).toHaveCount(0)
})

test('typing fast into the search loses no letter', async ({ world, signedIn }) => {
  const { facilitator } = await twoRegions(world)
  const page = await signedIn(facilitator)
  await page.goto('/schools')
  await page.getByLabel(search).pressSequentially('skole i nord')
  await expect(page.getByLabel(search)).toHaveValue('skole i nord')
})

test('a search without result offers all schools again', async ({ world, signedIn }) => {
  const { facilitator, near } = await twoRegions(world)
  const page = await signedIn(facilitator)
  await page.goto('/schools?search=finnes-ikke')
  await expect(page.getByText(nb.schools.noMatch)).toBeVisible()
  await page.getByRole('button', { name: nb.schools.clear }).click()
  await expect(page.getByRole('link', { name: near.name })).toBeVisible()
  await expect(page).toHaveURL('/schools')
})

test('a number as search is a text like any other', async ({ world, signedIn }) => {
  const { facilitator, near } = await twoRegions(world)
  const page = await signedIn(facilitator)
  await page.goto('/schools')
  await page.getByLabel(search).fill('2')
  await page.reload()
  await expect(page.getByLabel(search)).toHaveValue('2')
  await page.goto(`/schools?search=${near.name.replace('Skole ', '')}`)
  await expect(page.getByRole('link', { name: near.name })).toBeVisible()
})

test('opens a plan, reads all of it, and can change nothing', async ({ world, signedIn }) => {
  const { facilitator, near } = await twoRegions(world)
  const { action } = await world.smallPlan(near)
  await world.addReflection(near, action, 'Alle var med')
  const page = await signedIn(facilitator)
  await page.goto('/schools')
  await page.getByRole('link', { name: near.name }).click()
  await expect(page.getByText(nb.plan.readOnly)).toBeVisible()
  for (const text of [
    'Bedre undervisning',
    'Felles planlegging',
    'Lærerne planlegger sammen hver uke',
    'Alle var med',
  ]) {
    await expect(page.getByText(text)).toBeVisible()
  }
  const main = page.getByRole('main')
  for (const role of ['textbox', 'combobox'] as const) await expect(main.getByRole(role)).toHaveCount(0)
  await expect(main.getByRole('button')).toHaveText([nb.plan.readers, nb.plan.download])
})

test('sees nothing of a deleted goal or of what stood under it', async ({ world, signedIn }) => {
  const { facilitator, near } = await twoRegions(world)
  const leader = await world.person('Rektor')
  await world.makeLeader(leader, near)
  const { longTerm } = await world.smallPlan(near)
  await leader.api
    .from('goals')
    .update({ deleted_at: new Date().toISOString() })
    .eq('id', longTerm)
    .throwOnError()
  const page = await signedIn(facilitator)
  await openPlan(page, near)
  await expect(page.getByText(nb.plan.empty.readOnly)).toBeVisible()
  await expect(page.getByText('Felles planlegging')).toHaveCount(0)
})

test('a leader who is also a facilitator edits only the own plan', async ({ world, signedIn }) => {
  const { facilitator, near } = await twoRegions(world)
  const own = await world.school({ leaders: [facilitator], regionId: near.regionId })
  await world.smallPlan(own)
  await world.smallPlan(near)
  const page = await signedIn(facilitator)
  await openPlan(page, own)
  await expect(page.getByRole('textbox')).not.toHaveCount(0)
  await openPlan(page, near)
  await expect(page.getByText(nb.plan.readOnly)).toBeVisible()
  await expect(page.getByRole('textbox')).toHaveCount(0)
})
