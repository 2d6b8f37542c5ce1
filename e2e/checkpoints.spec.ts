import { addDays } from '../src/shared/calendar-days.ts'
import { todayInNorway } from '../src/shared/i18n/format.ts'
import { nb } from '../src/shared/i18n/nb.ts'
import { checkDate, openRow, reflectionText } from './support/plan.ts'
import { allSaved, expect, expectAccessible, openPlan, test } from './support/test.ts'

const { plan } = nb
const today = todayInNorway(new Date())
const action = plan.numbered.action(1)

test('a leader says what is expected and when, and facilitators read it without changing it', async ({
  world,
  signedIn,
}) => {
  const { leader, school } = await world.leaderWithSchool()
  const facilitator = await world.person('Veileder')
  await world.makeFacilitator(facilitator, school.regionId)
  await world.smallPlan(school, 'Felles planlegging')
  const page = await signedIn(leader)
  await openPlan(page, school)
  await openRow(page, action)
  await page.getByRole('button', { name: `${plan.add.checkpoint}, ${action}`, exact: true }).click()
  await expect(reflectionText(page, 1, 'expectation')).toBeFocused()
  await page.keyboard.type('Fire av fem deler eget opplegg')
  // Four weeks ahead there is nothing to tell yet.
  await expect(reflectionText(page)).toBeHidden()
  await expect(checkDate(page)).toHaveValue(addDays(today, 28))
  await allSaved(page)
  expect(await world.reflectionsOf(school)).toMatchObject([
    { expectation: 'Fire av fem deler eget opplegg', check_on: addDays(today, 28), reflected_on: null },
  ])
  await expectAccessible(page)

  const reader = await signedIn(facilitator)
  await openPlan(reader, school)
  await expect(reader.getByText('Fire av fem deler eget opplegg')).toBeVisible()
  await expect(reader.getByText(/^Sjekkpunkt \d/)).toBeVisible()
  await expect(reader.locator('textarea, input[type="date"], fieldset')).toHaveCount(0)
  const id = (await world.reflectionsOf(school))[0]?.id ?? ''
  const { data } = await facilitator.api
    .from('reflections')
    .update({ decision: 'stop' })
    .eq('id', id)
    .select()
  expect(data).toEqual([])
})

test.describe('on a phone without network', () => {
  test.use({ serviceWorkers: 'allow', viewport: { width: 390, height: 844 } })

  test('one looks, adjusts and goes on, and all of it goes up once there is a network', async ({
    world,
    signedIn,
  }) => {
    const { leader, school } = await world.leaderWithSchool()
    const { action: actionId } = await world.smallPlan(school, 'Felles planlegging')
    await leader.api
      .from('reflections')
      .insert({
        id: crypto.randomUUID(),
        school_id: school.id,
        action_id: actionId,
        reflected_on: null,
        expectation: 'Alle deler',
        check_on: today,
      })
      .throwOnError()
    const page = await signedIn(leader)
    await openPlan(page, school)
    await openRow(page, action)
    await expect(page.getByRole('button', { name: plan.decision.adjust, exact: true })).toBeVisible()
    await page.context().setOffline(true)
    await reflectionText(page).fill('Tre av fem delte')
    await page.getByRole('button', { name: plan.decision.adjust, exact: true }).click()
    await expect(reflectionText(page, 2, 'expectation')).toBeFocused()
    await expect(reflectionText(page, 2, 'expectation')).toHaveValue('Alle deler')
    await reflectionText(page, 2, 'expectation').press('ControlOrMeta+End')
    await page.keyboard.type(' når de får vikar')
    const date = addDays(today, 14)
    await checkDate(page, 2).fill(date)
    await page.context().setOffline(false)
    await allSaved(page)

    const rows = await world.reflectionsOf(school)
    expect(rows.toSorted((a, b) => a.created_at.localeCompare(b.created_at))).toMatchObject([
      {
        expectation: 'Alle deler',
        outcome: 'Tre av fem delte',
        decision: 'adjust',
        reflected_on: today,
      },
      {
        expectation: 'Alle deler når de får vikar',
        check_on: date,
        decision: 'undecided',
        reflected_on: null,
      },
    ])
  })
})
