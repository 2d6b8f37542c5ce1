import { navigation } from '../src/features/navigation/texts/nb.ts'
import { onePage } from '../src/features/one-page/texts/nb.ts'
import { nb } from '../src/shared/i18n/nb.ts'
import { actionText, openPlanMenu } from './support/plan.ts'
import { expect, expectAccessible, openPlan, test } from './support/test.ts'
import { twoLeaders } from './support/together.ts'

test('the plan on one page: from goal to what was learnt, and from there to the row', async ({
  world,
  signedIn,
}) => {
  const { rektor, school, ids } = await twoLeaders(world, 'Rektor er til stede på hvert fellesmøte')
  const assumption = 'synlig ledelse gir ro til å planlegge'
  await rektor.api.from('actions').update({ assumption }).eq('id', ids.action).throwOnError()
  await world.addReflection(school, ids.action, 'Alle planla sammen')
  await rektor.api.from('reflections').update({ verdict: 'held' }).eq('action_id', ids.action).throwOnError()
  const facilitator = await world.person('Veileder')
  await world.makeFacilitator(facilitator, school.regionId)
  const reader = await signedIn(facilitator)
  await openPlan(reader, school)
  await openPlanMenu(reader)
  await reader.getByRole('link', { name: nb.plan.onePage }).click()
  const action = reader.getByRole('listitem').filter({ hasText: 'hvert fellesmøte' }).last()
  for (const said of [onePage.because(assumption), onePage.reflections(1), onePage.verdict.held])
    await expect(action).toContainText(said)
  for (const size of [
    { width: 1440, height: 900 },
    { width: 320, height: 640 },
  ]) {
    await reader.setViewportSize(size)
    await expectAccessible(reader)
    expect(await reader.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(size.width)
  }
  const leader = await signedIn(rektor)
  await leader.goto(`/schools/${school.id}/one-page`)
  await expect(
    leader.getByRole('navigation', { name: navigation.label }).getByRole('link', { name: navigation.plan }),
  ).toHaveAttribute('aria-current', 'true')
  await leader.getByRole('link', { name: 'Rektor er til stede' }).click()
  await expect(actionText(leader)).toBeFocused()
})
