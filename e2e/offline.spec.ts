import type { Page } from '@playwright/test'
import { assignments } from '../src/features/assignments/texts/nb.ts'
import { writing } from '../src/features/writing-help/texts/nb.ts'
import { nb } from '../src/shared/i18n/nb.ts'
import { expectKept, expectNotKept } from './support/kept.ts'
import { accountMenu, signOut } from './support/navigation.ts'
import {
  actionStatus,
  actionText,
  addRow,
  choose,
  expectInSight,
  expectTexts,
  longTermGoal,
  openField,
  reflectionText,
  shortTermGoal,
} from './support/plan.ts'
import { blockSaves } from './support/saves.ts'
import { askForCode, enterCode } from './support/sign-in.ts'
import { allSaved, expect, openPlan, saveState, test } from './support/test.ts'
import { bothSaved, eachOnce, openTogether, timesFound, twoLeaders, words } from './support/together.ts'
import type { Person, School, World } from './support/world.ts'

const { plan, saving } = nb
const { tenMinutes } = writing

test.use({ serviceWorkers: 'allow' })

const setOffline = (page: Page, isOffline: boolean) => page.context().setOffline(isOffline)

test.describe('one is without network while the other goes on', () => {
  test('each in turn, and everything both wrote stands there once', async ({ world, signedIn }) => {
    test.slow()
    const { mine, theirs, school } = await openTogether({ world, signedIn }, 'Midt i.')
    const everything: string[] = []
    for (const [away, here, name] of [
      [mine, theirs, 'første'],
      [theirs, mine, 'andre'],
    ] as const) {
      const [atStart, atEnd, goal, responsible] = ['start', 'slutt', 'mål', 'hvem'].map((place) =>
        words(`${name}${place}`, 3),
      ) as [string[], string[], string[], string[]]
      everything.push(...atStart, ...atEnd, ...goal, ...responsible)
      await setOffline(away, true)
      await actionText(away).press('Control+Home')
      await away.keyboard.type(`${atStart.join(' ')} `)
      await longTermGoal(away).press('Control+End')
      await away.keyboard.type(` ${goal.join(' ')}`)
      await expect(saveState(away)).toHaveText(saving.offline(2))
      await actionText(here).press('Control+End')
      await here.keyboard.type(` ${atEnd.join(' ')}`)
      await (await openField(here, 1, 'responsible')).press('Control+End')
      await here.keyboard.type(` ${responsible.join(' ')}`)
      await allSaved(here)
      await expect(longTermGoal(here)).not.toHaveValue(new RegExp(`${name}mål`))

      await setOffline(away, false)
      await bothSaved(away, here)
      const text = new RegExp(`${atStart.join(' ')} .*Midt i\\..* ${atEnd.join(' ')}`)
      for (const page of [away, here]) {
        await expect(actionText(page)).toHaveValue(text)
        await expect(longTermGoal(page)).toHaveValue(new RegExp(goal.join(' ')))
        await expect(actionText(page, 1, 'responsible')).toHaveValue(new RegExp(responsible.join(' ')))
      }
      expect(timesFound(everything, await world.everythingOf(school))).toEqual(eachOnce(everything))
    }
    const body = (await world.actionsOf(school))[0]?.body ?? ''
    for (const page of [mine, theirs]) await expect(actionText(page)).toHaveValue(body)
  })

  test('both change the structure, one of them without network', async ({ world, signedIn }) => {
    const { mine, theirs, school } = await openTogether({ world, signedIn })
    await setOffline(mine, true)
    await addRow(mine, 'action')
    await mine.keyboard.type('Skrevet på toget')
    await actionStatus(mine, 2).selectOption('ongoing')
    await addRow(theirs, 'action')
    await theirs.keyboard.type('Skrevet på kontoret')
    await choose(theirs, plan.numbered.action(1), plan.delete)
    await allSaved(theirs)
    await setOffline(mine, false)
    await bothSaved(mine, theirs)
    const left = (await world.actionsOf(school)).filter((action) => !action.deleted_at)
    expect(left.map(({ body, status }) => [body, status]).toSorted()).toEqual([
      ['Skrevet på kontoret', 'planned'],
      ['Skrevet på toget', 'ongoing'],
    ])
    const inOrder = left
      .toSorted((a, b) => (a.position + a.id < b.position + b.id ? -1 : 1))
      .map(({ body }) => body)
    for (const page of [mine, theirs]) await expectTexts(page, plan.fields.body, inOrder)
  })
})

test.describe('a plan that is opened without network', () => {
  test('is all there, takes text and rows, and sends them in order when the network is back', async ({
    world,
    signedIn,
  }) => {
    const { rektor, school, ids } = await twoLeaders(world)
    await world.addReflection(school, ids.action, 'Det gikk bra')
    const page = await signedIn(rektor)
    await openPlan(page, school)
    await readyForOffline(page, school)
    await setOffline(page, true)
    await page.reload()
    await expect(longTermGoal(page)).toHaveValue('Bedre undervisning')
    await expect(shortTermGoal(page)).toHaveValue('Felles planlegging')
    await expect(actionText(page)).toHaveValue('Lærerne planlegger sammen hver uke')
    await expect(reflectionText(page)).toHaveValue('Det gikk bra')

    await actionText(page).press('Control+End')
    await page.keyboard.type(' og fredag')
    for (const text of ['Første nye', 'Andre nye', 'Tredje nye']) {
      await addRow(page, 'action')
      await page.keyboard.type(text)
    }
    await expectKept(page, 'Tredje nye')
    await page.reload()
    const texts = ['Lærerne planlegger sammen hver uke og fredag', 'Første nye', 'Andre nye', 'Tredje nye']
    await expectTexts(page, plan.fields.body, texts)
    await expect(saveState(page)).toHaveAttribute('data-state', 'offline')
    // Also what is worth ten minutes goes by what is only on this device.
    await page.goto(`/schools/${school.id}/ten-minutes`)
    await expect(page.getByRole('heading', { level: 2 })).toHaveText(
      new RegExp(`1 .*${tenMinutes.ask.unfinished}`),
    )
    await expect(page.locator('textarea')).toHaveValue('Første nye')
    await page.goto(`/schools/${school.id}/plan`)
    await expectTexts(page, plan.fields.body, texts)

    await setOffline(page, false)
    await allSaved(page)
    await expectTexts(page, plan.fields.body, texts)
    expect((await world.actionsOf(school)).map(({ body }) => body)).toEqual(texts)
    const made = (await world.actionsOf(school)).toSorted((a, b) => a.created_at.localeCompare(b.created_at))
    expect(made.map(({ body }) => body)).toEqual(texts)
  })

  test('says that it is without network, also when nothing waits', async ({ world, signedIn }) => {
    const { rektor, school } = await twoLeaders(world)
    const page = await signedIn(rektor)
    await openPlan(page, school)
    await readyForOffline(page, school)
    await setOffline(page, true)
    await expect(saveState(page)).toHaveText(saving.offline(0))
    await page.reload()
    await expect(longTermGoal(page)).toHaveValue('Bedre undervisning')
    await expect(saveState(page)).toHaveText(saving.offline(0))
    await setOffline(page, false)
    await allSaved(page)
  })

  test('also from the front page and in a new tab', async ({ world, signedIn }) => {
    const { rektor, school } = await twoLeaders(world)
    const page = await signedIn(rektor)
    await openPlan(page, school)
    await readyForOffline(page, school)
    await setOffline(page, true)
    const tab = await page.context().newPage()
    await tab.goto('/')
    await tab.getByRole('link', { name: assignments.front.toPlan }).click()
    await expect(longTermGoal(tab)).toHaveValue('Bedre undervisning')
    await longTermGoal(tab).press('Control+End')
    await tab.keyboard.type(' for alle')
    await expect(saveState(tab)).toHaveText(saving.offline(1))
    await setOffline(page, false)
    await allSaved(tab)
    await expect(longTermGoal(page)).toHaveValue('Bedre undervisning for alle')
  })

  /** The app itself and what has been read are on the device. */
  async function readyForOffline(page: Page, school: School) {
    await page.evaluate(async () => (await navigator.serviceWorker.ready).active?.state)
    // What the page is made of came in several answers: memberships and school, the plan, the names.
    for (const text of [school.name, 'Bedre undervisning', 'Rektor']) await expectKept(page, text)
  }
})

test.describe('signing out', () => {
  test('without network and with text that is not sent asks first, and staying keeps it', async ({
    world,
    signedIn,
  }) => {
    const { rektor, school } = await twoLeaders(world)
    const page = await signedIn(rektor)
    await openPlan(page, school)
    await expect(accountMenu(page)).toBeVisible()
    await setOffline(page, true)
    await longTermGoal(page).fill('Skrevet uten nett')
    await addRow(page, 'action')
    await page.keyboard.type('En rad til')
    await signOut(page)
    const dialog = page.getByRole('dialog', { name: saving.unsavedTitle })
    await expect(dialog).toBeVisible()
    await dialog.getByRole('button', { name: saving.stay }).click()
    await expect(dialog).toBeHidden()
    await expect(longTermGoal(page)).toHaveValue('Skrevet uten nett')
    await setOffline(page, false)
    await allSaved(page)
    const texts = ['Skrevet uten nett', 'En rad til']
    expect(timesFound(texts, await world.everythingOf(school))).toEqual(eachOnce(texts))
  })
})

test.describe('two accounts on one device', () => {
  test('who signs in after the other has signed out finds nothing of theirs', async ({ world, signedIn }) => {
    const { rektor, inspektor, school } = await twoLeaders(world)
    const other = await world.school({ leaders: [rektor] })
    await world.smallPlan(other, 'Bare rektors andre skole')
    const page = await signedIn(rektor)
    await openPlan(page, other)
    await expectKept(page, 'Bare rektors andre skole')
    await openPlan(page, school)
    const letSaves = await blockSaves(page, 'goals')
    await longTermGoal(page).fill('Rektors kladd')
    await expectKept(page, 'Rektors kladd')
    // What has been read is written to the device a little later: that, too, must not come after signing out.
    await actionText(page).fill('Rektors siste ord')
    await expect.poll(async () => (await world.actionsOf(school))[0]?.body).toBe('Rektors siste ord')
    await signOut(page)
    await page.getByRole('button', { name: saving.signOutAnyway }).click()
    await expect(page).toHaveURL(/\/sign-in/)
    await expectNothingOf(page, rektor, ['Rektors kladd', 'Bare rektors andre skole', other.name])

    await signIn(page, world, inspektor)
    await expect(longTermGoal(page)).toHaveValue('Bedre undervisning')
    await expect(page.getByText('Rektors kladd')).toHaveCount(0)
    await expectNothingOf(page, rektor, ['Rektors kladd', 'Bare rektors andre skole', other.name])
    await letSaves()
    await longTermGoal(page).fill('Inspektørs mål')
    await allSaved(page)
    expect(JSON.stringify(await world.everythingOf(school))).not.toContain('Rektors kladd')
  })

  test('a draft waits for its own person when the session ended by itself, and no one else sees it', async ({
    world,
    signedIn,
  }) => {
    const { rektor, inspektor, school } = await twoLeaders(world)
    const page = await signedIn(rektor)
    await openPlan(page, school)
    const letSaves = await blockSaves(page, 'goals')
    await longTermGoal(page).fill('Rektors kladd')
    await expectKept(page, 'Rektors kladd')
    await page.evaluate(() => localStorage.removeItem('aksjonsplan.session'))
    await page.goto('/')
    await signIn(page, world, inspektor)
    await openPlan(page, school)
    await expect(longTermGoal(page)).toHaveValue('Bedre undervisning')
    await expect(saveState(page)).toHaveText(saving.saved)
    await letSaves()
    await actionText(page).fill('Inspektørs aksjon')
    await allSaved(page)
    await signOut(page)
    await expect(page).toHaveURL(/\/sign-in/)
    expect(JSON.stringify(await world.everythingOf(school))).not.toContain('Rektors kladd')
    await expectNotKept(page, ['Inspektørs aksjon'])

    await signIn(page, world, rektor)
    await expect(longTermGoal(page)).toHaveValue('Rektors kladd')
    await allSaved(page)
    const texts = ['Rektors kladd', 'Inspektørs aksjon']
    expect(timesFound(texts, await world.everythingOf(school))).toEqual(eachOnce(texts))
  })

  async function signIn(page: Page, world: World, person: Person) {
    await askForCode(page, person.email)
    await enterCode(page, await world.code(person.email))
    await expect(page).not.toHaveURL(/\/sign-in/)
  }

  async function expectNothingOf(page: Page, person: Person, texts: string[]) {
    await expectNotKept(page, [person.email, ...texts])
    for (const text of texts) await expect(page.getByText(text)).toHaveCount(0)
  }
})

test('coming back to a long list of changes, the state line counts down to nothing', async ({
  world,
  signedIn,
}) => {
  const { rektor, school, ids } = await twoLeaders(world)
  await world.addActions(school, ids.shortTerm, ['Andre', 'Tredje'])
  const page = await signedIn(rektor)
  await openPlan(page, school)
  await setOffline(page, true)
  for (const n of [1, 2, 3]) {
    await actionText(page, n).press('Control+End')
    await page.keyboard.type(` nummer${n}`)
    await expect(saveState(page)).toHaveText(saving.offline(n))
  }
  await actionText(page, 2).press('Control+Home')
  await page.keyboard.type('Samme rad igjen ')
  await expect(saveState(page)).toHaveText(saving.offline(3))
  await setOffline(page, false)
  await allSaved(page)
  await expect(saveState(page)).toHaveText(saving.saved)
  await expectInSight(page, 'Samme rad igjen Andre nummer2')
  const texts = ['nummer1', 'nummer2', 'nummer3', 'Samme rad igjen']
  expect(timesFound(texts, await world.everythingOf(school))).toEqual(eachOnce(texts))
})
