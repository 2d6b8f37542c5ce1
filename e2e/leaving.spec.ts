import { nb } from '../src/shared/i18n/nb.ts'
import { actionText, longTermGoal } from './support/plan.ts'
import { expect, openPlan, test } from './support/test.ts'
import { alsoHere, bothSaved, expectMet, openBoth, openTogether, twoLeaders } from './support/together.ts'

test('a leader who is removed loses the open plan at once, and what the others write goes on between them', async ({
  world,
  signedIn,
}) => {
  const { mine, theirs, rektor, inspektor, school } = await openTogether({ world, signedIn })
  const third = await world.person('Teamleder')
  await world.makeLeader(third, school)
  const page = await signedIn(third)
  await openPlan(page, school)
  await expect(alsoHere(mine, 'Inspektor', 'Teamleder')).toBeVisible()
  await theirs.route('**/auth/v1/token**', (route) => route.abort())
  await rektor.api.rpc('end_leadership', { school: school.id, person: inspektor.id }).throwOnError()

  await expect(theirs.getByRole('heading', { level: 1 })).toHaveText(nb.plan.accessLost.title)
  await expect(alsoHere(mine, 'Teamleder')).toBeVisible()
  await actionText(page).fill('Skrevet etter at en har gått')
  await expect(actionText(mine)).toHaveValue('Skrevet etter at en har gått')
  await longTermGoal(mine).fill('Svar på det')
  await expect(longTermGoal(page)).toHaveValue('Svar på det')
  await bothSaved(mine, page)
})

test('a page that was without network when somebody left joins under the new name', async ({
  world,
  signedIn,
}) => {
  const { rektor, inspektor, school } = await twoLeaders(world)
  const third = await world.person('Teamleder')
  await world.makeLeader(third, school)
  const [mine, theirs] = [await signedIn(rektor), await signedIn(inspektor)]
  await openBoth([mine, theirs], school)
  await mine.context().setOffline(true)
  await world.endLeadership(third, school)
  await mine.context().setOffline(false)
  await expectMet(mine, theirs)
  await longTermGoal(theirs).fill('Etter at en har gått')
  await expect(longTermGoal(mine)).toHaveValue('Etter at en har gått')
  await bothSaved(mine, theirs)
})
