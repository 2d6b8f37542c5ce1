import type { Page } from '@playwright/test'
import { todayInNorway } from '../src/shared/i18n/format.ts'
import { nb } from '../src/shared/i18n/nb.ts'
import { everythingSeenBy, refused } from './support/api.ts'
import { answerFirst } from './support/assignment-drafts.ts'
import { test as assignmentTest } from './support/assignments.ts'
import {
  actionStatus,
  actionText,
  choose,
  longTermGoal,
  menuButton,
  openField,
  openPlanMenu,
} from './support/plan.ts'
import { allSaved, expect, expectAccessible, openPlan, test } from './support/test.ts'
import { openTogether, twoLeaders } from './support/together.ts'
import type { World } from './support/world.ts'

const { history, plan, presence } = nb

/** Changes as listed, newest first. */
const entries = (page: Page) => page.getByRole('main').getByRole('listitem')

const openHistory = async (page: Page) => {
  await openPlanMenu(page)
  await page.getByRole('link', { name: history.title }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(history.title)
}

/** Rektor wrote a sentence, and Inspektor changed a word in it. */
async function writtenByTwo({ world, signedIn }: Parameters<typeof openTogether>[0]) {
  const { mine, theirs, ...rest } = await openTogether({ world, signedIn }, '')
  await actionText(mine).fill('Lærerne planlegger sammen hver uke')
  await allSaved(mine)
  await expect(actionText(theirs)).toHaveValue('Lærerne planlegger sammen hver uke')
  await actionText(theirs).fill('Lærerne planlegger sammen hver måned')
  await allSaved(theirs)
  return { mine, theirs, ...rest }
}

test('of the whole plan: what changed is marked, with who and when', async ({ world, signedIn }) => {
  const { mine } = await writtenByTwo({ world, signedIn })
  await openHistory(mine)
  const [newest, before] = [entries(mine).nth(0), entries(mine).nth(1)]
  await expect(newest.locator('del')).toHaveText(`[${history.removed}] uke`)
  await expect(newest.locator('ins')).toHaveText(`[${history.added}] måned`)
  await expect(newest).toContainText('Lærerne planlegger sammen hver')
  await expect(before.locator('ins')).toContainText('Lærerne planlegger sammen hver uke')
  // That a row was made is no entry of its own; what one person wrote in a go stands under one heading.
  await expect(entries(mine).filter({ hasText: history.created })).toHaveCount(0)
  const sittings = mine.getByRole('main').getByRole('heading', { level: 2 })
  await expect(sittings.first()).toHaveText(
    new RegExp(`^Inspektor, ${history.today} .*: ${history.fields(1, plan.numbered.action(1))}$`),
  )
  await expect(sittings.nth(1)).toContainText('Rektor')
  await expect(mine.getByRole('main').getByText('Inspektor')).toHaveCount(2)
  await expectAccessible(mine)
})

test('one sentence typed in a go is one change, and a sentence deleted is one of its own', async ({
  world,
  signedIn,
}) => {
  const { leader, school } = await world.leaderWithSchool()
  await world.smallPlan(school, '')
  const page = await signedIn(leader)
  await openPlan(page, school)
  await actionText(page).pressSequentially('Dette er en lang setning som er skrevet i ett, ', { delay: 20 })
  await allSaved(page)
  await page.keyboard.type('med en pause i midten.')
  await allSaved(page)
  await actionText(page).fill('')
  await allSaved(page)
  const changes = (await world.revisionsOf(school)).filter(({ field }) => field === 'body').slice(-2)
  const sentence = 'Dette er en lang setning som er skrevet i ett, med en pause i midten.'
  expect(changes.map(({ before, after }) => [before, after])).toEqual([
    ['', sentence],
    [sentence, ''],
  ])
})

test('of one row and of one field of it', async ({ world, signedIn }) => {
  const { mine } = await writtenByTwo({ world, signedIn })
  await longTermGoal(mine).fill('Et annet mål')
  await (await openField(mine, 1, 'responsible')).fill('Teamet på trinn 5')
  await actionStatus(mine).selectOption('ongoing')
  await allSaved(mine)
  await menuButton(mine, plan.numbered.action(1)).click()
  await mine.getByRole('link', { name: history.title }).click()
  await expect(mine.getByRole('heading', { level: 1 })).toHaveText(
    history.of(plan.fields.body.toLocaleLowerCase('nb')),
  )
  await expect(entries(mine).filter({ hasText: 'Et annet mål' })).toHaveCount(0)
  await expect(entries(mine).filter({ hasText: 'Teamet på trinn 5' })).toHaveCount(1)
  await expect(entries(mine).filter({ hasText: history.changedTo(plan.status.ongoing) })).toHaveCount(1)
  await mine.getByLabel(history.field, { exact: true }).selectOption(plan.fields.responsible)
  await expect(entries(mine)).toHaveCount(1)
  await expect(entries(mine).locator('ins')).toContainText('Teamet på trinn 5')
  // The address holds what is shown.
  await mine.reload()
  await expect(entries(mine)).toHaveCount(1)
  await mine.getByLabel(history.row, { exact: true }).selectOption(history.wholePlan)
  await expect(entries(mine).locator('ins', { hasText: 'Et annet mål' })).toHaveCount(1)
})

test('by one person, and until a day', async ({ world, signedIn }) => {
  const { mine, rektor } = await writtenByTwo({ world, signedIn })
  await openHistory(mine)
  const person = mine.getByLabel(history.person, { exact: true })
  await person.selectOption('Inspektor')
  await expect(entries(mine)).toHaveCount(1)
  await expect(entries(mine).locator('ins')).toContainText('måned')
  await person.selectOption('Rektor')
  await expect(entries(mine).locator('ins')).toContainText(['Lærerne planlegger sammen hver uke'])
  expect(new URL(mine.url()).searchParams.get('author')).toBe(rektor.id)
  const until = mine.getByLabel(history.until, { exact: true })
  await until.fill(todayInNorway(new Date()))
  await expect(entries(mine)).not.toHaveCount(0)
  await until.fill('2026-01-31')
  await expect(mine.getByText(history.noneOfThese)).toBeVisible()
})

assignmentTest(
  'what is answered to questions is not of the plan',
  async ({ world, assignments, signedIn }) => {
    const { rektor, school, ids } = await twoLeaders(world)
    const [part] = await assignments.make({ regionId: school.regionId })
    await rektor.api.from('actions').update({ body: 'Noe annet' }).eq('id', ids.action).throwOnError()
    await answerFirst(rektor, school, part?.id ?? '', 'Et svar')
    const page = await signedIn(rektor)
    await openPlan(page, school)
    await openHistory(page)
    await expect(entries(page).filter({ hasText: 'Noe annet' })).toHaveCount(1)
    await expect(page.getByText(history.unknownRow)).toHaveCount(0)
    await expect(page.getByRole('main')).not.toContainText('Et svar')
  },
)

test('an earlier text is taken back, which is a change like any other and can be undone', async ({
  world,
  signedIn,
}) => {
  const { mine, theirs, school } = await writtenByTwo({ world, signedIn })
  await openHistory(mine)
  await entries(mine).first().getByRole('button', { name: history.restoreText }).click()
  await expect(mine.getByText(history.textRestored)).toBeVisible()
  await expect(actionText(theirs)).toHaveValue('Lærerne planlegger sammen hver uke')
  // The other page shows it before it is saved.
  await expect
    .poll(async () => (await world.revisionsOf(school)).at(-1))
    .toMatchObject({
      before: 'Lærerne planlegger sammen hver måned',
      after: 'Lærerne planlegger sammen hver uke',
    })
  await mine.getByRole('button', { name: plan.undo, exact: true }).click()
  await expect(actionText(theirs)).toHaveValue('Lærerne planlegger sammen hver måned')
  await mine.getByRole('link', { name: history.toPlan }).click()
  await expect(actionText(mine)).toHaveValue('Lærerne planlegger sammen hver måned')
  await allSaved(mine)
})

test('a deleted row is listed, and brought back with what stood under it', async ({ world, signedIn }) => {
  const { mine, theirs, school, ids } = await writtenByTwo({ world, signedIn })
  await world.addReflection(school, ids.action, 'Det gikk fint')
  await choose(theirs, plan.numbered.action(1), plan.delete)
  await theirs.getByRole('button', { name: presence.deleteConfirm }).click()
  await allSaved(theirs)
  await openHistory(mine)
  const sitting = mine.getByRole('region', { name: /^Inspektor/ })
  await expect(sitting.getByRole('listitem').first()).toHaveText(history.deleted)
  // Once, and nowhere else on the page.
  await mine.getByRole('button', { name: plan.restore, exact: true }).click()
  await expect(actionText(theirs)).toHaveValue('Lærerne planlegger sammen hver måned')
  await mine.getByRole('link', { name: history.toPlan }).click()
  await expect(actionText(mine)).toHaveValue('Lærerne planlegger sammen hver måned')
  await allSaved(mine)
  expect((await world.actionsOf(school))[0]?.deleted_at).toBeNull()
  await openHistory(mine)
  await expect(entries(mine).first()).toContainText(history.undeleted)
})

test('more than one page of changes is read page by page', async ({ world, signedIn }) => {
  const { rektor, school, ids } = await twoLeaders(world)
  for (let part = 0; part < 60; part++) {
    await rektor.api
      .from('actions')
      .update({
        status: part % 2 === 0 ? 'ongoing' : 'done',
        body: `Endring ${part} ${'a'.repeat(30)}`.repeat(1 + (part % 2)),
      })
      .eq('id', ids.action)
      .throwOnError()
  }
  const made = (await world.revisionsOf(school)).filter(({ field }) => field !== 'created_at').length
  expect(made).toBeGreaterThan(50)
  const page = await signedIn(rektor)
  await openPlan(page, school)
  await openHistory(page)
  await expect(entries(page)).toHaveCount(50)
  while ((await entries(page).count()) < made) {
    const shown = await entries(page).count()
    await page.getByRole('button', { name: history.more }).click()
    await expect.poll(() => entries(page).count()).toBeGreaterThan(shown)
  }
  await expect(entries(page)).toHaveCount(made)
  await expect(page.getByRole('button', { name: history.more })).toHaveCount(0)
})

test.describe('who may', () => {
  test('a facilitator of the region reads it, and can bring nothing back', async ({ world, signedIn }) => {
    const { school, mine } = await writtenByTwo({ world, signedIn })
    const facilitator = await world.person('Veileder')
    await world.makeFacilitator(facilitator, school.regionId)
    const page = await signedIn(facilitator)
    await openPlan(page, school)
    await openHistory(page)
    await expect(page.getByRole('main')).toContainText('måned')
    await expect(page.getByRole('button', { name: history.restoreText })).toHaveCount(0)
    await expect(page.getByRole('button', { name: plan.restore, exact: true })).toHaveCount(0)

    // What is deleted is the school's alone from then on.
    await choose(mine, plan.numbered.action(1), plan.delete)
    await mine.getByRole('button', { name: presence.deleteConfirm }).click()
    await allSaved(mine)
    await page.reload()
    await expect(entries(page).first()).toBeVisible()
    await expect(page.getByRole('main')).not.toContainText('måned')
    await expect(entries(page).filter({ hasText: history.deleted })).toHaveCount(0)
  })

  test('a leader of another school, and one who is no longer a leader, get nothing', async ({ world }) => {
    const { rektor, inspektor, school } = await written(world)
    const { leader: stranger } = await world.leaderWithSchool()
    expect((await rektor.api.from('revisions').select().eq('school_id', school.id)).data).not.toEqual([])
    expect((await stranger.api.from('revisions').select()).data).toEqual([])
    await world.endLeadership(inspektor, school)
    expect((await inspektor.api.from('revisions').select()).data).toEqual([])
    expect(await everythingSeenBy(stranger.api)).not.toContain(school.id)
  })

  test('nobody changes, adds or deletes what was', async ({ world }) => {
    const { rektor, school } = await written(world)
    const facilitator = await world.person('Veileder')
    await world.makeFacilitator(facilitator, school.regionId)
    const admin = await world.person('Koordinator')
    await world.makeAdmin(admin)
    const before = await world.revisionsOf(school)
    expect(before.length).toBeGreaterThan(0)
    const [one] = before
    if (!one) throw new Error('No revision')
    const forged = { ...one, id: undefined, after: 'Forfalsket' }
    for (const { api } of [rektor, facilitator, admin]) {
      expect(
        await refused(api.from('revisions').update({ after: 'Forfalsket' }).eq('id', one.id).select()),
      ).toBe(true)
      expect(await refused(api.from('revisions').delete().eq('id', one.id).select())).toBe(true)
      expect(
        await refused(
          api
            .from('revisions')
            .insert(forged as never)
            .select(),
        ),
      ).toBe(true)
      expect(
        await refused(
          api
            .from('revisions')
            .upsert({ ...one, after: 'Forfalsket' } as never)
            .select(),
        ),
      ).toBe(true)
    }
    expect(await world.revisionsOf(school)).toEqual(before)
  })

  async function written(world: World) {
    const leaders = await twoLeaders(world)
    await leaders.rektor.api
      .from('actions')
      .update({ body: 'Lærerne planlegger sammen hver måned' })
      .eq('id', leaders.ids.action)
      .throwOnError()
    return leaders
  }
})
