import type { Page } from '@playwright/test'
import { reading as texts } from '../src/features/reading/texts/nb.ts'
import { nb } from '../src/shared/i18n/nb.ts'
import { expectNoSideways } from './support/admin.ts'
import { answerFirst, submitPart } from './support/assignment-drafts.ts'
import { expect, test } from './support/assignments.ts'
import { goalCell } from './support/plan.ts'
import { expectAccessible } from './support/test.ts'
import type { Person, School, World } from './support/world.ts'

const { queue, news, views, comparing } = texts

/** A region with a facilitator, and a school with its leader and a small plan. */
async function readSchool(world: World) {
  const [facilitator, leader] = await Promise.all([world.person('Veileder'), world.person('Rektor')])
  const school = await world.school({ leaders: [leader] })
  await world.makeFacilitator(facilitator, school.regionId)
  const plan = await world.smallPlan(school, 'Lærerne planlegger sammen hver uke')
  return { facilitator, leader, school, plan }
}

const write = ({ api }: Person, action: string, fields: { body?: string; assumption?: string }) =>
  api.from('actions').update(fields).eq('id', action).throwOnError()

const heading = (page: Page, school: School) =>
  page.getByRole('heading', { level: 1, name: texts.title(school.name) })
const marks = (page: Page) => page.locator('ins, del')
const unread = async ({ api }: Person) =>
  (await api.rpc('region_overview', { only_unread: true }).throwOnError()).data.map(({ name }) => name)

test('what is new since the last reading is marked word by word, read when one says so, and undone', async ({
  world,
  signedIn,
}) => {
  const { facilitator, leader, school, plan } = await readSchool(world)
  const page = await signedIn(facilitator)
  await page.goto(`/read/${school.id}`)
  await expect(page.getByText(news.first)).toBeVisible()
  await expect(page.getByText('Felles planlegging')).toBeVisible()
  await expect(marks(page)).toHaveCount(0)
  await expectAccessible(page)
  await page.getByRole('button', { name: queue.markRead }).first().click()
  await expect(page.getByText(queue.marked(school.name))).toBeVisible()
  expect(await unread(facilitator)).toEqual([])

  await write(leader, plan.action, { body: 'Lærerne planlegger alene hver uke' })
  const removed = await world.addShortTermGoal(school, plan.longTerm, 'Et mål til')
  await page.goto(`/read/${school.id}`)
  await expect(page.getByText(/^2 endringer siden du leste/)).toBeVisible()
  await expect(page.locator('del')).toHaveText('[tok bort] sammen')
  await expect(page.locator('ins')).toHaveText('[la til] alene')
  await expect(goalCell(page, 2)).toContainText(news.added)
  await page.keyboard.press('e')
  await expect(page.locator('[data-news]:focus')).toContainText('alene')
  await expectAccessible(page)

  // What comes meanwhile is not shown, and not read by reading the rest.
  await write(leader, plan.action, { assumption: 'Da får alle bidra' })
  await leader.api
    .from('goals')
    .update({ deleted_at: new Date().toISOString() })
    .eq('id', removed)
    .throwOnError()
  await page.keyboard.press('m')
  await expect(page.getByText(queue.marked(school.name))).toBeVisible()
  await expect(page.locator('del')).toHaveText('[tok bort] sammen')
  expect(await unread(facilitator)).toEqual([school.name])
  await page.getByRole('button', { name: queue.undo }).click()
  await expect(page.getByText(queue.undone(school.name))).toBeVisible()
  await page.keyboard.press('m')
  await expect(page.getByText(queue.marked(school.name))).toBeVisible()
  await page.getByRole('button', { name: queue.showChanged }).click()
  await expect(page.locator('ins')).toHaveText('[la til] Da får alle bidra')
  // Where it stood: after the goal before it.
  const neighbour = goalCell(page, 1)
  await expect(neighbour).toContainText(news.removedRow(news.kinds.goals))
  // Marked as read only when it was gone: that it was there is told, and not what it said.
  await expect(neighbour.locator('del')).toHaveCount(0)
  await expectAccessible(page)
  await expectNoSideways(page)
})

test('one goes from school to school with the filter, and with one key to the next unread', async ({
  world,
  signedIn,
}) => {
  const { facilitator, school: first } = await readSchool(world)
  const { regionId } = first
  const others = await Promise.all([world.school({ regionId }), world.school({ regionId })])
  for (const school of others) await world.smallPlan(school)
  const elsewhere = await world.school()
  await world.smallPlan(elsewhere)
  const [a, b, c] = [first, ...others].toSorted((one, other) => (one.name < other.name ? -1 : 1)) as [
    School,
    School,
    School,
  ]
  const page = await signedIn(facilitator)
  await page.goto(`/read/${a.id}?search=skole&sort=name`)
  await expect(heading(page, a)).toBeVisible()
  const bar = page.getByRole('navigation', { name: queue.label })
  await expect(bar).toContainText(queue.place(1, 3) + queue.unreadPlace(1, 3))
  await expect(page.getByRole('link', { name: queue.next })).toBeVisible()
  await expect(page.getByRole('link', { name: queue.previous })).toHaveCount(0)
  await page.getByRole('link', { name: queue.next }).click()
  await expect(heading(page, b)).toBeVisible()
  await expect(page.getByRole('link', { name: queue.next })).toBeVisible()
  await page.keyboard.press('j')
  await expect(heading(page, c)).toBeVisible()
  await expect(page.getByRole('link', { name: queue.previous })).toBeVisible()
  await expect(page.getByRole('link', { name: queue.next })).toHaveCount(0)
  await page.keyboard.press('k')
  await expect(heading(page, b)).toBeVisible()
  expect(new URL(page.url()).search).toBe('?search=skole&sort=name')
  expect((await unread(facilitator)).length).toBe(3)

  await page.keyboard.press('n')
  await expect(heading(page, c)).toBeVisible()
  await expect(page.getByText(queue.marked(b.name))).toBeVisible()
  await expect(bar).toContainText(queue.place(3, 3) + queue.unreadPlace(2, 2))
  await page.keyboard.press('n')
  await expect(heading(page, a)).toBeVisible()
  await page.getByRole('button', { name: queue.undo }).click()
  await expect(page.getByText(queue.undone(c.name))).toBeVisible()
  await page.getByRole('button', { name: queue.readAndNext }).first().click()
  await expect(heading(page, c)).toBeVisible()
  await page.keyboard.press('n')
  await expect(page.getByText(queue.allRead)).toBeVisible()
  await expect(bar).toContainText(queue.unreadLeft(0))
  expect(await unread(facilitator)).toEqual([])
  expect(new URL(page.url()).search).toBe('?search=skole&sort=name')
})

test('hand-ins are read beside the plan; the view and the place in it survive a reload', async ({
  world,
  assignments,
  signedIn,
}) => {
  const { facilitator, leader, school, plan } = await readSchool(world)
  const [planPart, ownPart] = await assignments.make({
    regionId: school.regionId,
    parts: [
      { kind: 'plan', title_nb: 'Aksjonsplan' },
      { respondent: 'leader', title_nb: 'Observasjon' },
    ],
  })
  if (!planPart || !ownPart) throw new Error('No parts')
  await submitPart(leader, school, planPart.id)
  await answerFirst(leader, school, ownPart.id, 'Elevene snakket lite')
  await submitPart(leader, school, ownPart.id)
  const { data: number } = await facilitator.api
    .from('plan_summaries')
    .select('change_number')
    .eq('school_id', school.id)
    .single()
    .throwOnError()
  await facilitator.api.rpc('mark_read', { school: school.id, up_to: number.change_number }).throwOnError()
  await answerFirst(leader, school, ownPart.id, 'Elevene snakket mer')
  await submitPart(leader, school, ownPart.id)
  await answerFirst(leader, school, ownPart.id, 'Et utkast som ingen andre skal se')
  await world.addActions(
    school,
    plan.shortTerm,
    Array.from({ length: 12 }, (_, n) => `Aksjon nummer ${n}`),
  )

  const page = await signedIn(facilitator)
  // The filter asks for a part: it is what is opened.
  await page.goto(`/read/${school.id}?part=${ownPart.id}`)
  const nav = page.getByRole('navigation', { name: views.label })
  const own = nav.getByRole('link', { name: views.ofLeader('Observasjon', 'Rektor') })
  await expect(own).toHaveAttribute('aria-current', 'page')
  await expect(own).toContainText(views.isNew)
  await expect(page.locator('del')).toHaveText('[tok bort] lite')
  await expect(page.locator('ins')).toHaveText('[la til] mer')
  await expect(page.getByText('Et utkast som ingen andre skal se')).toHaveCount(0)
  await expectAccessible(page)
  await nav.getByRole('link', { name: /^Aksjonsplan/ }).click()
  await expect(page.getByText(news.sameHandIn)).toBeVisible()
  await expect(page.getByText('Lærerne planlegger sammen hver uke')).toBeVisible()
  await expect(page.getByText('Aksjon nummer 3')).toHaveCount(0)

  await nav.getByRole('link', { name: views.now }).click()
  await page.getByText('Aksjon nummer 9').scrollIntoViewIfNeeded()
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(300)
  const place = await page.evaluate(() => window.scrollY)
  await page.reload()
  await expect(nav.getByRole('link', { name: views.now })).toHaveAttribute('aria-current', 'page')
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(place)
})

test('two hand-ins stand side by side, row by row, with a sentence on how the plan has come on', async ({
  world,
  assignments,
  signedIn,
}) => {
  const { facilitator, leader, school, plan } = await readSchool(world)
  const { regionId } = school
  const make = async (title_nb: string) =>
    (await assignments.make({ regionId, title_nb, parts: [{ kind: 'plan', title_nb: 'Plan' }] }))[0]?.id ?? ''
  const [october, march] = [await make('Oktober'), await make('Mars')]
  await submitPart(leader, school, october)
  await write(leader, plan.action, {
    body: 'Lærerne planlegger alene hver uke',
    assumption: 'Fordi det virker',
  })
  await world.addActions(school, plan.shortTerm, ['Vi besøker hverandre'])
  await submitPart(leader, school, march)

  const page = await signedIn(facilitator)
  await page.goto(`/read/${school.id}?sort=name`)
  await page.getByRole('link', { name: texts.compare }).click()
  await expect(
    page.getByText('Planen har gått fra 1 til 2 aksjoner; fra 0 til 1 har antakelse'),
  ).toBeVisible()
  const first = page.locator('[data-kind=action]').first()
  await expect(first.locator('del')).toHaveText(['[tok bort] sammen'])
  await expect(first.locator('ins')).toHaveText(['[la til] alene', '[la til] Fordi det virker'])
  const added = page.locator('[data-kind=action]').nth(1)
  await expect(added).toContainText(comparing.change.added)
  await expect(added).toContainText(comparing.notThere)
  await expectAccessible(page)
  await expectNoSideways(page)
  await page.getByLabel(comparing.to).selectOption({ label: comparing.now })
  await expect(page).toHaveURL(/to=now/)
  await page.reload()
  await expect(page.getByLabel(comparing.to)).toHaveValue('now')
  await page.getByLabel(comparing.onlyChanged).check()
  await expect(page.getByRole('heading', { name: nb.plan.numbered.longTermGoal(1) })).toBeVisible()
  await page.getByRole('link', { name: comparing.toReading }).click()
  await expect(heading(page, school)).toBeVisible()
  expect(new URL(page.url()).search).toBe('?sort=name')

  // Its leaders compare too; they are no readers of a queue.
  const own = await signedIn(leader)
  await own.goto(`/schools/${school.id}/compare`)
  await expect(own.locator('del').first()).toHaveText('[tok bort] sammen')
  await own.goto(`/read/${school.id}`)
  await expect(own.getByRole('heading', { name: nb.errors.notFoundTitle })).toBeVisible()
  const stranger = await world.person('Veileder')
  await world.makeFacilitator(stranger, await world.region())
  const other = await signedIn(stranger)
  for (const path of [`/read/${school.id}`, `/schools/${school.id}/compare`, '/read/nothing']) {
    await other.goto(path)
    await expect(other.getByRole('heading', { name: nb.errors.notFoundTitle })).toBeVisible()
  }
})
