import { nb } from '../src/shared/i18n/nb.ts'
import { expect, openPlan, test } from './support/test.ts'
import type { World } from './support/world.ts'

/** A facilitator of two regions with a school in each. */
async function twoRegions(world: World) {
  const facilitator = await world.person('Veileder')
  const [near, far] = [await world.school(), await world.school()]
  for (const { regionId } of [near, far]) await world.makeFacilitator(facilitator, regionId)
  return { facilitator, near, far }
}

test('opens a plan, reads all of it, and can change nothing', async ({ world, signedIn }) => {
  const { facilitator, near } = await twoRegions(world)
  const { action } = await world.smallPlan(near)
  await world.addReflection(near, action, 'Alle var med')
  const page = await signedIn(facilitator)
  await openPlan(page, near)
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
  // Commenting leaves the plan as it is.
  const others = main.getByRole('button').filter({ hasNotText: /^Kommenter/ })
  await expect(others).toHaveText([nb.plan.moreTools, nb.plan.find])
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
