import { nb } from '../src/shared/i18n/nb.ts'
import {
  actionStatus,
  actionText,
  addRow,
  expectFits,
  longTermGoal,
  openField,
  reflectionDate,
  reflectionText,
  shortTermGoal,
  verdict,
} from './support/plan.ts'
import { allSaved, expect, expectAccessible, openPlan, saveState, test } from './support/test.ts'

const { plan } = nb
const sentence = 'Lærerne planlegger «sammen» – én gang i uken 👩🏽‍🏫. '

test('from an empty plan to a goal, an action and two reflections, all of it kept', async ({
  world,
  signedIn,
}) => {
  const { leader, school } = await world.leaderWithSchool()
  const page = await signedIn(leader)
  await openPlan(page, school)
  await page.getByRole('button', { name: plan.empty.start }).click()
  await page.keyboard.type('Elevene er motiverte')
  await addRow(page, 'shortTermGoal')
  await page.keyboard.type('Felles forståelse')
  await addRow(page, 'action')
  await page.keyboard.type('Sette av tid')
  await (await openField(page, 1, 'assumption')).fill('Tid gir trygghet')
  await (await openField(page, 1, 'teacher_support')).fill('De slipper å finne tid')
  await (await openField(page, 1, 'responsible')).fill('Rektor')
  await (await openField(page, 1, 'timeframe')).fill('Våren 2027')
  await actionStatus(page).selectOption('ongoing')
  await addRow(page, 'reflection')
  await page.keyboard.type('Det gikk bra')
  await reflectionText(page, 1, 'evidence').fill('Alle møtte')
  await reflectionDate(page).fill('2026-10-20')
  await verdict(page).selectOption('held')
  await addRow(page, 'reflection')
  await page.keyboard.type('Det stoppet opp')
  await reflectionDate(page, 2).fill('2027-03-02')
  await verdict(page).nth(1).selectOption('partly')
  await allSaved(page)

  const goals = await world.goalsOf(school)
  const [action, ...noMore] = await world.actionsOf(school)
  expect(goals.map((goal) => [goal.horizon, goal.body]).sort()).toEqual([
    ['long_term', 'Elevene er motiverte'],
    ['short_term', 'Felles forståelse'],
  ])
  expect(noMore).toEqual([])
  expect(action).toMatchObject({
    goal_id: goals.find((goal) => goal.horizon === 'short_term')?.id,
    body: 'Sette av tid',
    assumption: 'Tid gir trygghet',
    teacher_support: 'De slipper å finne tid',
    responsible: 'Rektor',
    timeframe: 'Våren 2027',
    status: 'ongoing',
    updated_by: leader.id,
  })
  const reflections = await world.reflectionsOf(school)
  expect(
    reflections.sort((a, b) => (a.reflected_on ?? '').localeCompare(b.reflected_on ?? '')),
  ).toMatchObject([
    {
      action_id: action?.id,
      reflected_on: '2026-10-20',
      outcome: 'Det gikk bra',
      evidence: 'Alle møtte',
      verdict: 'held',
    },
    {
      action_id: action?.id,
      reflected_on: '2027-03-02',
      outcome: 'Det stoppet opp',
      evidence: '',
      verdict: 'partly',
    },
  ])

  await reflectionDate(page, 2).fill('')
  await allSaved(page)
  const undated = (await world.reflectionsOf(school)).filter(({ reflected_on }) => reflected_on === null)
  expect(undated.map(({ outcome }) => outcome)).toEqual(['Det stoppet opp'])

  await page.reload()
  await expect(longTermGoal(page)).toHaveValue('Elevene er motiverte')
  await expect(shortTermGoal(page)).toHaveValue('Felles forståelse')
  await expect(actionText(page)).toHaveValue('Sette av tid')
  await expect(actionText(page, 1, 'assumption')).toHaveValue('Tid gir trygghet')
  await expect(actionText(page, 1, 'timeframe')).toHaveValue('Våren 2027')
  await expect(actionStatus(page)).toHaveValue('ongoing')
  await expect(reflectionText(page)).toHaveValue('Det gikk bra')
  await expect(reflectionText(page, 2)).toHaveValue('Det stoppet opp')
  await expect(reflectionDate(page, 2)).toHaveValue('')
  await expect(verdict(page).nth(1)).toHaveValue('partly')
})

test('a new reflection is dated today in Norway', async ({ world, signedIn }) => {
  const { leader, school } = await world.leaderWithSchool()
  await world.smallPlan(school)
  const page = await signedIn(leader)
  // Half past midnight in Oslo, still the day before in UTC.
  await page.clock.setFixedTime(new Date('2027-01-14T23:30:00Z'))
  await openPlan(page, school)
  await addRow(page, 'reflection')
  await expect(reflectionDate(page)).toHaveValue('2027-01-15')
})

test('a date that cannot be meant is told of, stays, and is not saved', async ({ world, signedIn }) => {
  const { leader, school } = await world.leaderWithSchool()
  const { action } = await world.smallPlan(school)
  await world.addReflection(school, action, 'Det gikk bra')
  const before = (await world.reflectionsOf(school))[0]?.reflected_on
  const page = await signedIn(leader)
  await openPlan(page, school)
  const date = reflectionDate(page)
  // As in browsers that let a year have six digits.
  await date.evaluate((input) => input.removeAttribute('max'))
  await date.fill('101020-02-06')
  await expect(page.getByText(nb.errors.dateOutside)).toBeHidden()
  await actionText(page).focus()
  await expect(page.getByText(nb.errors.dateOutside)).toBeVisible()
  await expect(date).toHaveValue('101020-02-06')
  expect((await world.reflectionsOf(school))[0]?.reflected_on).toBe(before)
  await expectAccessible(page)
  await date.fill('2027-03-02')
  await expect(page.getByText(nb.errors.dateOutside)).toBeHidden()
  await allSaved(page)
  expect((await world.reflectionsOf(school))[0]?.reflected_on).toBe('2027-03-02')
})

test('a text of ten thousand characters is saved and shown whole', async ({ world, signedIn }) => {
  const { leader, school } = await world.leaderWithSchool()
  await world.smallPlan(school)
  const page = await signedIn(leader)
  await openPlan(page, school)
  const text = Array.from(sentence.repeat(300)).slice(0, 10_000).join('')
  await actionText(page).fill(text)
  await allSaved(page)
  expect((await world.actionsOf(school))[0]?.body).toBe(text)
  await expect(page.getByText(plan.charactersLeft(0))).toBeVisible()
  await expectFits(actionText(page))
})

test('a text that is too long says by how much, is kept, and is saved once shortened', async ({
  world,
  signedIn,
}) => {
  const { leader, school } = await world.leaderWithSchool()
  await world.smallPlan(school)
  const page = await signedIn(leader)
  await openPlan(page, school)
  await actionText(page).fill('x'.repeat(10_050))
  await expect(actionText(page)).toHaveAccessibleDescription(plan.tooLong(50))
  await expect(saveState(page)).toHaveAttribute('data-state', 'refused')
  expect((await world.actionsOf(school))[0]?.body).toBe('Lærerne planlegger sammen hver uke')

  await page.reload()
  await expect(actionText(page)).toHaveValue('x'.repeat(10_050))
  await expect(actionText(page)).toHaveAccessibleDescription(plan.tooLong(50))
  await actionText(page).fill('x'.repeat(9_990))
  await expect(page.getByText(plan.charactersLeft(10))).toBeVisible()
  await allSaved(page)
  expect((await world.actionsOf(school))[0]?.body).toBe('x'.repeat(9_990))
})

test('a text that is too long keeps no other field from being saved', async ({ world, signedIn }) => {
  const { leader, school } = await world.leaderWithSchool()
  await world.smallPlan(school)
  const page = await signedIn(leader)
  await openPlan(page, school)
  await (await openField(page, 1, 'responsible')).fill('x'.repeat(1_001))
  await expect(page.getByText(plan.tooLong(1))).toBeVisible()
  await (await openField(page, 1, 'assumption')).fill('Tid gir trygghet')
  await longTermGoal(page).fill('Et annet mål')
  await expect.poll(async () => (await world.actionsOf(school))[0]?.assumption).toBe('Tid gir trygghet')
  await expect
    .poll(async () => (await world.goalsOf(school)).map((goal) => goal.body))
    .toContain('Et annet mål')
})

test('room left is told only when it runs short, counted in characters', async ({ world, signedIn }) => {
  const { leader, school } = await world.leaderWithSchool()
  await world.smallPlan(school)
  const page = await signedIn(leader)
  await openPlan(page, school)
  const field = await openField(page, 1, 'responsible')
  await field.fill('x'.repeat(499))
  await expect(field).toHaveAccessibleDescription('')
  await field.fill('😀'.repeat(600))
  await expect(field).toHaveAccessibleDescription(plan.charactersLeft(400))
})

test('a field grows with its text and shrinks again', async ({ world, signedIn }) => {
  const { leader, school } = await world.leaderWithSchool()
  await world.smallPlan(school)
  const page = await signedIn(leader)
  await openPlan(page, school)
  const height = async () => (await shortTermGoal(page).boundingBox())?.height ?? 0
  const before = await height()
  await shortTermGoal(page).fill(sentence.repeat(20))
  await expect.poll(height).toBeGreaterThan(before * 3)
  await expectFits(shortTermGoal(page))
  await shortTermGoal(page).press('End')
  await shortTermGoal(page).press('Enter')
  await expectFits(shortTermGoal(page))
  await shortTermGoal(page).fill('Kort')
  await expect.poll(height).toBeLessThanOrEqual(before)
})

test('line breaks, spaces, markup and quotes come back as they were typed', async ({ world, signedIn }) => {
  const { leader, school } = await world.leaderWithSchool()
  await world.smallPlan(school)
  const page = await signedIn(leader)
  await openPlan(page, school)
  const text = '  - første\n\n\t<b>andre</b> & "tredje"\\n; drop table actions; --  '
  await actionText(page).fill(text)
  await allSaved(page)
  expect((await world.actionsOf(school))[0]?.body).toBe(text)
  await page.reload()
  await expect(actionText(page)).toHaveValue(text)
})

test('the browser takes back what was typed', async ({ world, signedIn }) => {
  const { leader, school } = await world.leaderWithSchool()
  await world.smallPlan(school)
  const page = await signedIn(leader)
  await openPlan(page, school)
  await longTermGoal(page).press('End')
  await page.keyboard.type(' nå')
  await allSaved(page)
  await page.keyboard.press('Control+z')
  await expect(longTermGoal(page)).toHaveValue('Bedre undervisning')
  await allSaved(page)
  expect((await world.goalsOf(school)).map((goal) => goal.body)).toContain('Bedre undervisning')
})

test('the status of an action is kept', async ({ world, signedIn }) => {
  const { leader, school } = await world.leaderWithSchool()
  await world.smallPlan(school)
  const page = await signedIn(leader)
  await openPlan(page, school)
  for (const status of ['ongoing', 'done', 'dropped', 'planned'] as const) {
    await actionStatus(page).selectOption({ label: plan.status[status] })
    await allSaved(page)
    expect((await world.actionsOf(school))[0]?.status).toBe(status)
  }
})
