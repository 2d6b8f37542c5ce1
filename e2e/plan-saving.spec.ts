import { nb } from '../src/shared/i18n/nb.ts'
import { expectDrafts } from './support/device.ts'
import {
  actionStatus,
  actionText,
  addRow,
  choose,
  expectInSight,
  longTermGoal,
  shortTermGoal,
} from './support/plan.ts'
import { blockSaves, isSave } from './support/saves.ts'
import { allSaved, expect, openPlan, saveState, test } from './support/test.ts'

const { plan, saving } = nb
const actions = '**/rest/v1/{actions,rpc/save_text}*'

test('a save that fails keeps the text, says so, and goes through by itself later', async ({
  world,
  signedIn,
}) => {
  const { leader, school } = await world.leaderWithSchool()
  await world.smallPlan(school)
  const page = await signedIn(leader)
  await openPlan(page, school)
  await page.route(actions, (route) => route.abort())
  await actionText(page).fill('Skrevet mens ingenting virket')
  await expect(saveState(page)).toHaveText(saving.offline(1))
  await expect(actionText(page)).toHaveValue('Skrevet mens ingenting virket')
  await page.unroute(actions)
  await allSaved(page)
  expect((await world.actionsOf(school))[0]?.body).toBe('Skrevet mens ingenting virket')
})

test('trouble on the server is treated as no network', async ({ world, signedIn }) => {
  const { leader, school } = await world.leaderWithSchool()
  await world.smallPlan(school)
  const page = await signedIn(leader)
  await openPlan(page, school)
  await page.route(actions, (route) => route.fulfill({ status: 502, body: 'Bad gateway' }))
  await actionText(page).fill('Skrevet under en omstart')
  await expect(saveState(page)).toHaveAttribute('data-state', 'offline')
  await page.unroute(actions)
  await allSaved(page)
  expect((await world.actionsOf(school))[0]?.body).toBe('Skrevet under en omstart')
})

test('an answer that gets lost does not write the text twice', async ({ world, signedIn }) => {
  const { leader, school } = await world.leaderWithSchool()
  await world.smallPlan(school, 'Start')
  const page = await signedIn(leader)
  await openPlan(page, school)
  await page.route(
    actions,
    async (route) => {
      await route.fetch()
      await route.abort()
    },
    { times: 1 },
  )
  await actionText(page).press('End')
  await page.keyboard.type(' og mer')
  await allSaved(page)
  expect((await world.actionsOf(school))[0]?.body).toBe('Start og mer')
  await expect(actionText(page)).toHaveValue('Start og mer')
})

test('a whole row written without network is sent when it is back', async ({ world, signedIn }) => {
  const { leader, school } = await world.leaderWithSchool()
  await world.smallPlan(school)
  const page = await signedIn(leader)
  await openPlan(page, school)
  await page.context().setOffline(true)
  await expect(saveState(page)).toHaveAttribute('data-state', /saved|offline/)
  await addRow(page, 'action')
  await page.keyboard.type('Skrevet på toget')
  await actionStatus(page, 2).selectOption('ongoing')
  await choose(page, plan.numbered.action(1), plan.delete)
  await expect(saveState(page)).toHaveAttribute('data-state', 'offline')
  await expect(saveState(page)).toContainText('Uten nett')
  await page.context().setOffline(false)
  await allSaved(page)
  const rows = await world.actionsOf(school)
  expect(rows.map((row) => [row.body, row.status, row.deleted_at !== null])).toEqual([
    ['Lærerne planlegger sammen hver uke', 'planned', true],
    ['Skrevet på toget', 'ongoing', false],
  ])
})

test('what was not sent when the page closed is there, and is sent, when it opens again', async ({
  world,
  signedIn,
}) => {
  const { leader, school } = await world.leaderWithSchool()
  await world.smallPlan(school)
  const page = await signedIn(leader)
  await openPlan(page, school)
  const device = page.context()
  const letSaves = await blockSaves(device, 'goals')
  await longTermGoal(page).fill('Skrevet like før maskinen ble lukket')
  await expectDrafts(page, 1)
  await page.close()

  const later = await device.newPage()
  await openPlan(later, school)
  await expect(longTermGoal(later)).toHaveValue('Skrevet like før maskinen ble lukket')
  await letSaves()
  await allSaved(later)
  expect((await world.goalsOf(school)).map((goal) => goal.body)).toContain(
    'Skrevet like før maskinen ble lukket',
  )
  await expectDrafts(later, 0)
})

test('leaving the page at once after typing loses nothing', async ({ world, signedIn }) => {
  const { leader, school } = await world.leaderWithSchool()
  await world.smallPlan(school)
  const page = await signedIn(leader)
  await openPlan(page, school)
  await shortTermGoal(page).fill('Siste ord')
  await page.reload()
  await expect(shortTermGoal(page)).toHaveValue('Siste ord')
  await allSaved(page)
  expect((await world.goalsOf(school)).map((goal) => goal.body)).toContain('Siste ord')
})

test('typing on while saves are slow loses nothing and saves few times', async ({ world, signedIn }) => {
  const { leader, school } = await world.leaderWithSchool()
  await world.smallPlan(school, '')
  const page = await signedIn(leader)
  await openPlan(page, school)
  let saves = 0
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route(actions, async (route) => {
    if (isSave(route.request())) saves++
    await held
    await route.continue()
  })
  const text = 'Lærerne planlegger sammen hver uke og øver på økten'
  await actionText(page).pressSequentially(text)
  await expect(saveState(page)).toHaveAttribute('data-state', 'saving')
  release()
  await allSaved(page)
  expect((await world.actionsOf(school))[0]?.body).toBe(text)
  expect(saves).toBeLessThanOrEqual(3)
})

test('one who no longer leads the school keeps the text on screen and is told', async ({
  world,
  signedIn,
}) => {
  const { leader, school } = await world.leaderWithSchool()
  await world.smallPlan(school)
  const page = await signedIn(leader)
  // Without its channel, which asks for its name and fetches the plan, and may find before the save that it is lost.
  await page.route(/select=channel_number/, () => {})
  await openPlan(page, school)
  await world.endLeadership(leader, school)
  await actionText(page).fill('Ikke lenger min skole')
  await expect(actionText(page)).toHaveAccessibleDescription(saving.rowGone)
  await expect(actionText(page)).toHaveValue('Ikke lenger min skole')
  await expect(saveState(page)).toHaveText(saving.refused)
  expect((await world.actionsOf(school))[0]?.body).toBe('Lærerne planlegger sammen hver uke')
})

test('a new row that is refused says so and keeps what was written in it', async ({ world, signedIn }) => {
  const { leader, school } = await world.leaderWithSchool()
  await world.smallPlan(school)
  const page = await signedIn(leader)
  // The channel would find the school lost first.
  await page.route(/select=channel_number/, () => {})
  await openPlan(page, school)
  await page.context().setOffline(true)
  await addRow(page, 'longTermGoal')
  await page.keyboard.type('Et nytt mål')
  await world.endLeadership(leader, school)
  await page.context().setOffline(false)
  await expect(saveState(page)).toHaveAttribute('data-state', 'refused')
  await expectInSight(page, 'Et nytt mål')
})
